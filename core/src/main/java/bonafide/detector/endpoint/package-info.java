/** Detectors of one category: What is found on the organisation's own devices. */
@NullMarked
package bonafide.detector.endpoint;

import org.jspecify.annotations.NullMarked;
