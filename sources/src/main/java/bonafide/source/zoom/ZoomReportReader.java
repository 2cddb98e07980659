package bonafide.source.zoom;

import bonafide.observation.EmailAddress;
import bonafide.observation.Provenance;
import bonafide.source.CsvSource;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Row;
import bonafide.source.Times;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the block or the columns about the meeting, where there are some, and then row by row. */
final class ZoomReportReader implements CsvSource.RowReader {
    /** The column that every form of the report has. */
    static final String NAME = "name (original name)";

    private static final String OF_MEETING = "meeting: ";

    private final Map<String, String> block = new HashMap<>();
    private List<String> blockNames = List.of();

    /** In a report of many meetings the columns about the meeting stand in front, some under the participant's names. */
    @Override
    public Optional<List<String>> columns(List<String> cells) {
        int name = cells.stream().map(ZoomReportReader::plain).toList().indexOf(NAME);
        if (name < 0) {
            return Optional.empty();
        }
        return Optional.of(IntStream.range(0, cells.size())
                .mapToObj(index -> (index < name ? OF_MEETING : "") + cells.get(index))
                .toList());
    }

    @Override
    public void above(RawRecord raw, List<String> cells, Reading reading) {
        if (cells.stream().anyMatch(cell -> plain(cell).equals("topic"))) {
            blockNames = cells.stream().map(ZoomReportReader::plain).toList();
        } else if (cells.size() == blockNames.size()) {
            for (int index = 0; index < cells.size(); index++) {
                block.put(blockNames.get(index), cells.get(index).strip());
            }
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            reading.refuse(raw, "belongs neither to the meeting nor to the participants", "export the report again");
        }
    }

    @Override
    public void read(Row row, Reading reading) {
        Optional<EmailAddress> account =
                row.cell("email").or(() -> row.cell("user email")).flatMap(EmailAddress::parse);
        Optional<EmailAddress> host = ofMeeting(row, "host email", "user email").flatMap(EmailAddress::parse);
        if (row.cell("in waiting room").filter("yes"::equalsIgnoreCase).isPresent()) {
            reading.unknownType("participant (in the waiting room)");
        } else if (host.isPresent() && host.equals(account)) {
            reading.unknownType("participant (the host)");
        } else {
            new ZoomParticipant(
                            meeting(row, reading),
                            row.cell("join time").flatMap(Times::instant).orElse(Provenance.UNDATED),
                            row.cell(NAME),
                            account,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())
                    .state(row.raw(), reading);
        }
    }

    private String meeting(Row row, Reading reading) {
        return ofMeeting(row, "meeting id", "id")
                .map(number -> number.replaceAll("[\\s-]", ""))
                .orElseGet(() -> ZoomFile.name(reading));
    }

    private Optional<String> ofMeeting(Row row, String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(
                        row.cell(OF_MEETING + name),
                        Optional.of(block.getOrDefault(name, "")).filter(value -> !value.isEmpty())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String plain(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }
}
