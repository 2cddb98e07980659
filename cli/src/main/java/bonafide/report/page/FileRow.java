package bonafide.report.page;

import bonafide.source.FileReport;
import bonafide.source.Refusal;
import java.util.List;

/**
 * What became of one file.
 *
 * @param file its path below the folder
 * @param kind what it was taken for
 * @param recognised whether any source knows it
 * @param records how many records were read
 * @param refused how many were refused
 * @param unknownTypes types of which nothing is made, with how many records had each
 * @param hint what an unknown file looks like and lacks, or ""
 * @param refusals some of the refusals
 * @param moreRefusals how many more there are
 */
public record FileRow(
        String file,
        String kind,
        boolean recognised,
        long records,
        long refused,
        List<String> unknownTypes,
        String hint,
        List<RefusalRow> refusals,
        long moreRefusals) {
    public FileRow {
        unknownTypes = List.copyOf(unknownTypes);
        refusals = List.copyOf(refusals);
    }

    /**
     * Something that was not taken in.
     *
     * @param position where in the file, or {@code whole file}
     */
    public record RefusalRow(String position, String reason, String hint) {
        static RefusalRow of(Refusal refusal) {
            return new RefusalRow(
                    refusal.position()
                            .map(position -> Visible.of(position.toString(), 120))
                            .orElse("whole file"),
                    Visible.of(refusal.reason()),
                    Visible.of(refusal.hint()));
        }
    }

    /** What became of a file, with at most so many refusals. */
    static FileRow of(FileReport report, int most) {
        List<RefusalRow> refusals =
                report.refusals().stream().limit(most).map(RefusalRow::of).toList();
        return new FileRow(
                Visible.of(report.file(), 200),
                Visible.of(report.kind(), 60),
                report.recognised(),
                report.records(),
                report.refused(),
                report.unknownTypes().entrySet().stream()
                        .limit(Limits.WORDS)
                        .map(type -> Visible.of(type.getKey(), 80) + " (" + Counted.number(type.getValue()) + ")")
                        .toList(),
                report.hint().map(Visible::of).orElse(""),
                refusals,
                report.refused() - refusals.size());
    }
}
