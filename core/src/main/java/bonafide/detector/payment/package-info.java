/** Detectors of one category: Where pay goes and how it is asked for. */
@NullMarked
package bonafide.detector.payment;

import org.jspecify.annotations.NullMarked;
