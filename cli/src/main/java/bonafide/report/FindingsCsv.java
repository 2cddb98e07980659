package bonafide.report;

import bonafide.assessment.Assessment;
import bonafide.assessment.Weighed;
import bonafide.finding.Evidence;
import bonafide.redflag.RedFlag;
import bonafide.screening.Screening;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * {@code findings.csv}: a row for each piece of evidence of each finding, for a spreadsheet (RFC 4180). A cell that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
public final class FindingsCsv {
    private static final List<String> HEADER = List.of(
            "subject",
            "name",
            "band",
            "red-flag",
            "category",
            "strength",
            "points",
            "common-cause",
            "reason",
            "expected",
            "observed",
            "file",
            "position",
            "sha256",
            "at",
            "speaker",
            "value");

    private FindingsCsv() {}

    /** Writes every finding, suppressed ones left out. */
    public static void write(Results results, Writer out) throws IOException {
        row(out, HEADER);
        for (Screening.Screened screened : results.screening().subjects()) {
            for (Weighed weighed : screened.assessment().findings()) {
                for (Evidence evidence : weighed.finding().found().evidence()) {
                    row(out, cells(screened.assessment(), weighed, evidence));
                }
            }
        }
    }

    private static List<String> cells(Assessment assessment, Weighed weighed, Evidence evidence) {
        RedFlag flag = weighed.finding().redFlag();
        var provenance = evidence.observation().provenance();
        return List.of(
                assessment.subject().value(),
                assessment.names().isEmpty() ? "" : assessment.names().getFirst(),
                assessment.band().word(),
                flag.id(),
                flag.category().word(),
                flag.strength().word(),
                Integer.toString(weighed.points()),
                weighed.explainedBy().map(cause -> cause.id()).orElse(""),
                weighed.finding().found().reason(),
                weighed.finding().found().compared().expected(),
                weighed.finding().found().compared().observed(),
                provenance.file(),
                provenance.position().toString(),
                provenance.sha256().toString(),
                provenance.dated() ? provenance.at().toString() : "",
                provenance.speaker().name().toLowerCase(java.util.Locale.ROOT),
                evidence.value());
    }

    private static void row(Writer out, List<String> cells) throws IOException {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            row.append(row.isEmpty() ? "" : ",").append(quoted(harmless(cell)));
        }
        out.write(row.append("\r\n").toString());
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(character -> character == ',' || character == '"' || character < ' ');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
