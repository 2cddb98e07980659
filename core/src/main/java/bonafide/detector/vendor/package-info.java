/** Detectors of one category: The firm that supplies the person. */
@NullMarked
package bonafide.detector.vendor;

import org.jspecify.annotations.NullMarked;
