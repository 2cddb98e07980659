/** The catalogue as pages for people: lists, single red flags, and the generated documentation. */
@NullMarked
package bonafide.catalog.page;

import org.jspecify.annotations.NullMarked;
