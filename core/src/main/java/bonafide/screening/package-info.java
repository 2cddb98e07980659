/** From statements to assessments: joining, linking, judging and adding up, in that order. */
@NullMarked
package bonafide.screening;

import org.jspecify.annotations.NullMarked;
