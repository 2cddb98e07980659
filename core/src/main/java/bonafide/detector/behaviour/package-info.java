/** Detectors of one category: What calendars and answer times show. */
@NullMarked
package bonafide.detector.behaviour;

import org.jspecify.annotations.NullMarked;
