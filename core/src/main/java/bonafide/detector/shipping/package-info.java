/** Detectors of one category: Where equipment was sent, against where it should go. */
@NullMarked
package bonafide.detector.shipping;

import org.jspecify.annotations.NullMarked;
