package bonafide.report.page;

import bonafide.dossier.Key;
import bonafide.screening.Screening.Orphan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Records that join nobody. They were read and counted; no assessment rests on them.
 *
 * @param count how many there are
 * @param files how many of the earliest ones each file has, most first
 * @param moreFiles how many more files there are
 * @param rows some of the records
 * @param more how many more records there are
 */
public record OrphansSheet(long count, List<PerFile> files, int moreFiles, List<Row> rows, long more) {
    public OrphansSheet {
        files = List.copyOf(files);
        rows = List.copyOf(rows);
    }

    /** How many such records a file has. */
    public record PerFile(String file, long count) {}

    /**
     * One record.
     *
     * @param keys by what it says whom it is about, or ""
     * @param reason why it joins nobody
     */
    public record Row(Origin origin, String keys, String reason) {
        static Row of(Orphan orphan) {
            List<String> keys = orphan.statement().about().stream()
                    .map(Key::toString)
                    .map(key -> Visible.of(key, 80))
                    .toList();
            return new Row(
                    Origin.of(orphan.statement().observation()),
                    Counted.first(keys, 3),
                    Visible.of(orphan.nobody().reason(), 200));
        }
    }

    static OrphansSheet of(List<Orphan> orphans, long count) {
        Map<String, Long> perFile = new TreeMap<>();
        orphans.forEach(orphan ->
                perFile.merge(orphan.statement().observation().provenance().file(), 1L, Long::sum));
        List<PerFile> files = perFile.entrySet().stream()
                .map(file -> new PerFile(Visible.of(file.getKey(), 200), file.getValue()))
                .sorted(Comparator.comparingLong(file -> -file.count))
                .limit(Limits.ORPHANS)
                .toList();
        return new OrphansSheet(
                count,
                files,
                perFile.size() - files.size(),
                orphans.stream().limit(Limits.ORPHANS).map(Row::of).toList(),
                Math.max(0, count - Limits.ORPHANS));
    }
}
