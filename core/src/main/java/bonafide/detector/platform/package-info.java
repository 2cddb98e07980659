/** Detectors of one category: What a freelance platform's own export shows. */
@NullMarked
package bonafide.detector.platform;

import org.jspecify.annotations.NullMarked;
