package bonafide.source.plain;

import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.source.CsvSource;
import bonafide.source.Reading;
import bonafide.source.Row;
import bonafide.source.Signature;
import java.util.ArrayList;
import java.util.List;

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
        return new Reader();
    }

    /** Reads the rows of one table. */
    private static final class Reader implements RowReader {
        private PlainColumns columns = PlainColumns.ofTable();

        @Override
        public void read(Row row, Reading reading) {
            List<String> names = row.columns();
            List<List<String>> cells = new ArrayList<>(names.size());
            for (int place = 0; place < names.size(); place++) {
                String text = row.text(place);
                cells.add(text.isEmpty() ? List.of() : List.of(text));
            }
            columns = columns.named(names);
            PlainForm.read(row.raw(), columns, cells, reading);
        }
    }
}
