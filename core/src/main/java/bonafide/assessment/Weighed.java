package bonafide.assessment;

import bonafide.finding.Finding;
import bonafide.redflag.CommonCause;
import java.util.Optional;

/**
 * A finding and what it counts for.
 *
 * @param points what it adds before its category's cap; 0 where it does not count
 * @param explainedBy the innocent cause that may explain it together with others
 * @param why one sentence on why it counts for that much
 */
public record Weighed(Finding finding, int points, Optional<CommonCause> explainedBy, String why) {}
