/** CrowdStrike Falcon: its event stream, the data replicator, and the hosts it knows. */
@NullMarked
package bonafide.source.crowdstrike;

import org.jspecify.annotations.NullMarked;
