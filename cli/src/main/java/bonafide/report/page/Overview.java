package bonafide.report.page;

import bonafide.assessment.Assessment;
import bonafide.assessment.Band;
import bonafide.assessment.CategoryPoints;
import bonafide.assessment.Weighed;
import bonafide.screening.Screening;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Every subject in a line.
 *
 * @param counts how many subjects each band has, most urgent first
 * @param rows subjects, most urgent first
 * @param more how many more there are
 */
public record Overview(List<Count> counts, List<Row> rows, int more) {
    public Overview {
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
    }

    /** How many subjects a band has. */
    public record Count(Band band, long subjects) {}

    /**
     * One subject.
     *
     * @param categories the independent parts that count, most first
     * @param why the strongest contradiction, or why there is none
     * @param more what else counts, in words, or ""
     */
    public record Row(SubjectName name, Band band, int points, String categories, String why, String more) {}

    static Overview of(Screening.Result screening, Subjects subjects) {
        List<Row> rows = screening.assessments().stream()
                .limit(Limits.OVERVIEW_ROWS)
                .map(assessment -> row(assessment, subjects))
                .toList();
        return new Overview(
                Arrays.stream(Band.values())
                        .sorted(Comparator.reverseOrder())
                        .map(band -> new Count(band, screening.bands().getOrDefault(band, 0)))
                        .toList(),
                rows,
                screening.count() - rows.size());
    }

    private static Row row(Assessment assessment, Subjects subjects) {
        List<Weighed> counting = assessment.findings().stream()
                .filter(weighed -> weighed.points() > 0)
                .toList();
        boolean urgent = assessment.band().compareTo(Band.CLEAR) > 0 && !counting.isEmpty();
        return new Row(
                subjects.name(assessment.subject()),
                assessment.band(),
                assessment.points(),
                Counted.list(assessment.categories().stream()
                        .map(CategoryPoints::category)
                        .distinct()
                        .map(Parts::words)
                        .toList()),
                urgent
                        ? Visible.of(counting.getFirst().finding().found().reason(), 180)
                        : Counted.sentence(Visible.of(assessment.because(), 180)),
                urgent && counting.size() > 1
                        ? "and " + Counted.of(counting.size() - 1, "more finding", "more findings")
                        : "");
    }
}
