/** What came of judging one red flag: a finding with its evidence, silence, or a gap. */
@NullMarked
package bonafide.finding;

import org.jspecify.annotations.NullMarked;
