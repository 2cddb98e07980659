/** Detectors of one category: What happens to code and data. */
@NullMarked
package bonafide.detector.data;

import org.jspecify.annotations.NullMarked;
