/** Dated, sourced look-up tables that a detector may ask, one interface a table. */
@NullMarked
package bonafide.reference;

import org.jspecify.annotations.NullMarked;
