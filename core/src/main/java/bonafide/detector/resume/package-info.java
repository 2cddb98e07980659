/** Signs in career, education, profiles and code hosting, as claimed and as found. */
@NullMarked
package bonafide.detector.resume;

import org.jspecify.annotations.NullMarked;
