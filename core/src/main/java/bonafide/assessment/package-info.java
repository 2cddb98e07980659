/** Findings and gaps put together into a band, with common causes, suppressions and measures. */
@NullMarked
package bonafide.assessment;

import org.jspecify.annotations.NullMarked;
