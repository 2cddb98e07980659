package bonafide.source.zoom;

import bonafide.source.CsvSource;
import bonafide.source.Signature;
import java.util.List;
import java.util.Locale;

/** The participant report of a call, downloaded from Zoom's usage reports. */
public final class ZoomParticipantReport implements CsvSource {
    @Override
    public String name() {
        return "zoom-participant-report";
    }

    @Override
    public About about() {
        return new About(
                "Zoom participant report",
                "The CSV that Zoom's usage report exports, with the columns of today or of before, with or without a"
                        + " block above them or columns in front of them about the meeting. The call goes by its number, which the block"
                        + " or a column holds, else by the file's name. Zoom writes times without an offset, in the"
                        + " order of the account's region, so who joined is undated unless a time says its offset. "
                        + ZoomParticipant.WHOM
                        + " The host is known by the mail address of the meeting. A stay in the waiting room is counted.",
                List.of(
                        "Name (original name), Email or User Email, Join time, In waiting room",
                        "of the meeting: Meeting ID or ID, Host email or User Email"),
                List.of("interview.joined"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.csv(ZoomReportReader.NAME, "Join Time", "User Email"),
                Signature.csv(ZoomReportReader.NAME, "Join Time", "Email"),
                Signature.csv(ZoomReportReader.NAME, "Duration (Minutes)"),
                Signature.csv(ZoomReportReader.NAME, "Total Duration (Minutes)"),
                Signature.text(
                        "a block with Meeting ID and Topic above " + ZoomReportReader.NAME, this::beginsWithBlock));
    }

    @Override
    public String nameHint() {
        return "zoom";
    }

    @Override
    public RowReader open() {
        return new ZoomReportReader();
    }

    private boolean beginsWithBlock(String text) {
        List<String> lines =
                text.lines().limit(8).map(line -> line.toLowerCase(Locale.ROOT)).toList();
        return !lines.isEmpty()
                && lines.getFirst().contains("topic")
                && lines.getFirst().matches(".*\\bid\\b.*")
                && lines.stream()
                        .skip(1)
                        .anyMatch(line -> line.replace("\"", "").startsWith(ZoomReportReader.NAME));
    }
}
