/** Microsoft Defender: advanced hunting of Defender XDR, and the alerts and machines of Defender for Endpoint. */
@NullMarked
package bonafide.source.defender;

import org.jspecify.annotations.NullMarked;
