/** Résumés in the form of JSON Resume. */
@NullMarked
package bonafide.source.jsonresume;

import org.jspecify.annotations.NullMarked;
