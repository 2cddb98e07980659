/** Signs in identity and background papers: names, images and mechanical tests. */
@NullMarked
package bonafide.detector.document;

import org.jspecify.annotations.NullMarked;
