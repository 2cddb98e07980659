package bonafide.assessment;

import bonafide.finding.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What findings come to under one choice of common causes.
 *
 * @param band from clear upwards
 * @param points the capped sum
 * @param categories the independent parts
 * @param causes those allowed for
 * @param pointsOf what each finding that counts adds before caps
 */
record Score(
        Band band,
        int points,
        List<CategoryPoints> categories,
        List<AppliedCause> causes,
        Map<Finding, Integer> pointsOf) {
    /** The choice that is best for the person first; of equal ones, the one that explains most with fewest causes. */
    static final Comparator<Score> IN_FAVOUR = Comparator.comparing(Score::band)
            .thenComparingInt(score -> score.points)
            .thenComparingInt(score -> -score.causes.stream()
                    .mapToInt(cause -> cause.redFlags().size())
                    .sum())
            .thenComparingInt(score -> score.causes.size());
}
