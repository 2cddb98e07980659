package bonafide.report.page;

import bonafide.source.FileReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What became of the files.
 *
 * @param rows those of which something was refused or that nobody knows first, then by path
 * @param more how many more files there are
 * @param files how many there are
 * @param records how many records were read
 * @param refused how many records were refused
 * @param unknown how many files no source knows
 */
public record FilesSheet(List<FileRow> rows, int more, int files, long records, long refused, long unknown) {
    public FilesSheet {
        rows = List.copyOf(rows);
    }

    static FilesSheet of(List<FileReport> files) {
        List<FileReport> ordered = files.stream()
                .sorted(Comparator.comparing((FileReport file) -> file.refused() == 0 && file.recognised())
                        .thenComparing(FileReport::file))
                .toList();
        List<FileRow> rows = new ArrayList<>();
        int refusals = 0;
        for (FileReport file : ordered.subList(0, Math.min(ordered.size(), Limits.FILES))) {
            FileRow row = FileRow.of(file, Math.min(Limits.REFUSALS, Limits.REFUSALS_OF_ALL - refusals));
            refusals += row.refusals().size();
            rows.add(row);
        }
        return new FilesSheet(
                rows,
                files.size() - rows.size(),
                files.size(),
                files.stream().mapToLong(FileReport::records).sum(),
                files.stream().mapToLong(FileReport::refused).sum(),
                files.stream().filter(file -> !file.recognised()).count());
    }
}
