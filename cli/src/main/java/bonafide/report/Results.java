package bonafide.report;

import bonafide.redflag.Catalogue;
import bonafide.reference.Table;
import bonafide.screening.Screening;
import bonafide.source.FileReport;
import java.util.List;

/**
 * All that a screening has to tell.
 *
 * @param folder what was screened, as the person named it
 * @param screening assessments, rings and records that belong to nobody
 * @param files what each file was taken for and what was refused, in order of path
 * @param tables the look-up tables that could be asked
 * @param catalogue what was judged by
 */
public record Results(
        String folder, Screening.Result screening, List<FileReport> files, List<Table> tables, Catalogue catalogue) {
    public Results {
        files = List.copyOf(files);
        tables = List.copyOf(tables);
    }
}
