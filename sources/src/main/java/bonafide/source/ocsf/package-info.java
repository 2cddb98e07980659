/** The Open Cybersecurity Schema Framework: sign-ins, processes and inventories from whichever product writes it. */
@NullMarked
package bonafide.source.ocsf;

import org.jspecify.annotations.NullMarked;
