/** The plain form: every kind of observation as a table or as JSON Lines, for what no vendor's export holds. */
@NullMarked
package bonafide.source.plain;

import org.jspecify.annotations.NullMarked;
