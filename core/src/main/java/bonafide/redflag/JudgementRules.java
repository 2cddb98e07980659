package bonafide.redflag;

import java.util.Map;

/**
 * The numbers by which findings become a band. Points order the work of a reviewer; they are no probability.
 *
 * @param points what one finding of each strength adds
 * @param categoryCap to what the findings of one category add up at most
 * @param escalateCategories how many independent categories must count
 * @param escalatePoints how many points they must reach together
 * @param verifyPoints from how many points on measures are due
 * @param judgedCategories in how many categories something must have been judged, else the band is unjudged
 * @param judgedRedFlags how many red flags must have been judged
 */
public record JudgementRules(
        Map<Strength, Integer> points,
        int categoryCap,
        int escalateCategories,
        int escalatePoints,
        int verifyPoints,
        int judgedCategories,
        int judgedRedFlags) {
    public JudgementRules {
        points = Map.copyOf(points);
    }

    /** What one finding adds before caps. */
    public int points(Strength strength) {
        return points.getOrDefault(strength, 0);
    }
}
