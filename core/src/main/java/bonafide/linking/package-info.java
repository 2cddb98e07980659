/** What several subjects share, found before detectors run and handed to them as observations. */
@NullMarked
package bonafide.linking;

import org.jspecify.annotations.NullMarked;
