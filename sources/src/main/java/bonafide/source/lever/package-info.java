/** Candidates of Lever. */
@NullMarked
package bonafide.source.lever;

import org.jspecify.annotations.NullMarked;
