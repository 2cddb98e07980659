/** Sign-in attempts at 1Password. */
@NullMarked
package bonafide.source.onepassword;

import org.jspecify.annotations.NullMarked;
