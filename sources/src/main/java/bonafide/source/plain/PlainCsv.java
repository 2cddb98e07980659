package bonafide.source.plain;

import bonafide.form.Column;
import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.source.CsvSource;
import bonafide.source.Reading;
import bonafide.source.Row;
import bonafide.source.Signature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plain form as a table. One file may mix kinds; a row fills the columns of its kind and leaves the others blank. */
public final class PlainCsv implements CsvSource {
    @Override
    public String name() {
        return "plain-csv";
    }

    @Override
    public About about() {
        return new About(
                "a plain table",
                "A CSV file that you write, or a script of yours, with one fact a row.",
                List.of("the columns of the plain form"),
                Kinds.written().stream().map(Kind::name).toList());
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.csv(PlainForm.OBSERVATION, PlainForm.AT));
    }

    @Override
    public RowReader open() {
        return PlainCsv::read;
    }

    private static void read(Row row, Reading reading) {
        Optional<Kind> kind = row.cell(PlainForm.OBSERVATION).flatMap(Kinds::named);
        Map<String, List<String>> cells = new LinkedHashMap<>();
        row.cells().forEach((column, text) -> cells.put(column, divided(kind, column, text)));
        PlainForm.read(row.raw(), cells, reading);
    }

    private static List<String> divided(Optional<Kind> kind, String column, String text) {
        boolean several = text.indexOf(';') >= 0
                && kind.isPresent()
                && kind.get().isWritten()
                && kind.get().columns().stream()
                        .filter(Column::several)
                        .anyMatch(known -> known.name().equals(column));
        return several ? List.of(text.split(";", -1)) : List.of(text);
    }
}
