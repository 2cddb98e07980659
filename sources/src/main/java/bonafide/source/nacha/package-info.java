/** Payments as NACHA files hold them. */
@NullMarked
package bonafide.source.nacha;

import org.jspecify.annotations.NullMarked;
