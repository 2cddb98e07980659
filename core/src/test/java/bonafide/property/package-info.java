/** Properties that hold for every input, tried on many made-up ones. */
@NullMarked
package bonafide.property;

import org.jspecify.annotations.NullMarked;
