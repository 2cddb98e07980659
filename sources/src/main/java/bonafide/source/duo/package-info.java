/** Duo's logs: second factors that people were asked for, and sign-ins of administrators. */
@NullMarked
package bonafide.source.duo;

import org.jspecify.annotations.NullMarked;
