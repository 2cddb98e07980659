/** What the report shows, put into the order and the words in which a person reads it. */
@NullMarked
package bonafide.report.page;

import org.jspecify.annotations.NullMarked;
