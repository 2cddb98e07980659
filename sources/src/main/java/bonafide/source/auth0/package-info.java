/** Logs of Auth0: sign-ins at an organisation's own applications. */
@NullMarked
package bonafide.source.auth0;

import org.jspecify.annotations.NullMarked;
