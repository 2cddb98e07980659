/** Microsoft's records of sign-ins and of changes to accounts: the logs of Entra, and the unified audit log of Microsoft 365. */
@NullMarked
package bonafide.source.microsoft;

import org.jspecify.annotations.NullMarked;
