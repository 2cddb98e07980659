package bonafide.form;

import java.util.List;

/** What came of reading written cells as a record: the record, or every problem with it. */
public sealed interface Bound<R> {
    /** The cells are a record. */
    record Made<R>(R record) implements Bound<R> {}

    /** They are not, for these reasons. */
    record Refused<R>(List<Problem> problems) implements Bound<R> {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
