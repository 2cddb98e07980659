/** Rules about the code itself, each one a sentence, each one seen to bite on a planted violation. */
@NullMarked
package bonafide.architecture;

import org.jspecify.annotations.NullMarked;
