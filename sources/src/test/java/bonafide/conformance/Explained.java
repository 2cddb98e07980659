package bonafide.conformance;

import bonafide.source.CsvSource;
import bonafide.source.Given;
import bonafide.source.Reading;
import bonafide.source.Row;
import bonafide.source.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The differences that are accepted, and why. */
record Explained(List<Reason> reasons) {
    /** What a reason names where whole files, not fields, are meant. */
    static final String RECOGNISED = "(recognised)";

    /** Why a field of a stream differs or is absent in that many events. */
    record Reason(String stream, String field, int events, String words) {}

    /** The table in the resources. */
    static Explained committed() {
        return of(Given.fixture("conformance/explained.csv"));
    }

    static Explained of(byte[] csv) {
        List<Reason> reasons = new ArrayList<>();
        Given.Read read = Given.as(new Table(reasons), "explained.csv", csv);
        if (!read.report().refusals().isEmpty()) {
            throw new IllegalStateException(read.report().refusals().toString());
        }
        return new Explained(List.copyOf(reasons));
    }

    /** The reasons for a field, which may have several. */
    List<Reason> of(LogStream stream, String field) {
        return reasons.stream()
                .filter(reason -> reason.stream.equals(stream.name()) && reason.field.equals(field))
                .toList();
    }

    /** What is wrong with a stream that nobody has explained, and what is explained that is not wrong. */
    List<String> complaints(Measured measured) {
        List<String> complaints = new ArrayList<>();
        measured.fields.forEach((field, count) ->
                complaint(measured.stream, field, count.wrong(), "events").ifPresent(complaints::add));
        complaint(measured.stream, RECOGNISED, measured.notRecognised.size(), "files")
                .ifPresent(complaints::add);
        reasons.stream()
                .filter(reason -> reason.stream.equals(measured.stream.name()))
                .map(Reason::field)
                .filter(field -> !field.equals(RECOGNISED) && !measured.fields.containsKey(field))
                .map(field -> measured.stream.name() + ": no field " + field + " is compared, yet it is explained")
                .forEach(complaints::add);
        return complaints;
    }

    private Optional<String> complaint(LogStream stream, String field, int wrong, String what) {
        int explained = of(stream, field).stream().mapToInt(Reason::events).sum();
        return wrong == explained
                ? Optional.empty()
                : Optional.of(stream.name() + ", " + field + ": " + wrong + " " + what + " differ or lack it, "
                        + explained + " are explained");
    }

    /** Reads the table. */
    private record Table(List<Reason> reasons) implements CsvSource {
        @Override
        public String name() {
            return "explained";
        }

        @Override
        public About about() {
            return new About("explained", "explained", List.of(), List.of());
        }

        @Override
        public List<Signature> signatures() {
            return List.of();
        }

        @Override
        public RowReader open() {
            return this::read;
        }

        private void read(Row row, Reading reading) {
            Optional<Integer> events = row.cell("events").map(Integer::valueOf);
            if (events.isEmpty() || row.cell("reason").isEmpty()) {
                reading.refuse(row.raw(), "has no events or no reason", "fill both");
                return;
            }
            String stream =
                    row.cell("vendor").orElse("") + "/" + row.cell("stream").orElse("");
            reasons.add(new Reason(
                    stream,
                    row.cell("field").orElse(""),
                    events.get(),
                    row.cell("reason").orElse("")));
        }
    }
}
