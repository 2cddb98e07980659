/** The System Log of Okta: sign-ins, sessions and authenticators. */
@NullMarked
package bonafide.source.okta;

import org.jspecify.annotations.NullMarked;
