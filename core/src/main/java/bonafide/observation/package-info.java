/** Facts as reported, each with when it was true, who says so and where the raw record is. */
@NullMarked
package bonafide.observation;

import org.jspecify.annotations.NullMarked;
