package bonafide.report;

import bonafide.assessment.Assessment;
import bonafide.assessment.Weighed;
import bonafide.finding.Evidence;
import bonafide.observation.Sha256;
import bonafide.redflag.RedFlag;
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

    /** The line of column names. */
    static String header() {
        return row(HEADER);
    }

    /** A row for each piece of evidence of each finding, suppressed findings left out. */
    static String rows(Assessment assessment) {
        StringBuilder rows = new StringBuilder();
        for (Weighed weighed : assessment.findings()) {
            for (Evidence evidence : weighed.finding().found().evidence()) {
                rows.append(row(cells(assessment, weighed, evidence)));
            }
        }
        return rows.toString();
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
                provenance.sha256().map(Sha256::toString).orElse(""),
                provenance.dated() ? provenance.at().toString() : "",
                provenance.speaker().name().toLowerCase(java.util.Locale.ROOT),
                evidence.value());
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            row.append(row.isEmpty() ? "" : ",").append(quoted(harmless(cell)));
        }
        return row.append("\r\n").toString();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(character -> character == ',' || character == '"' || character < ' ');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
