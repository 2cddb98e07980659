package bonafide.catalog.trial;

import bonafide.catalog.draft.TestCase;
import bonafide.redflag.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The results of a catalogue's test cases, as {@code bonafide catalog test} prints them. */
public record CaseReport(List<CaseResult> results) {
    public CaseReport {
        results = List.copyOf(results);
    }

    /** Runs the cases of one red flag, or of all where the id is "". */
    public static CaseReport of(Catalogue catalogue, List<TestCase> cases, String id) {
        return new CaseReport(cases.stream()
                .filter(testCase -> id.isEmpty() || testCase.redFlag().equals(id))
                .map(testCase -> Trial.run(catalogue, testCase))
                .toList());
    }

    /** Whether every case came out as expected. */
    public boolean passed() {
        return failed().isEmpty();
    }

    /** One line for each red flag, then what failed and why, then a count. */
    public String print() {
        StringBuilder text = new StringBuilder();
        byRedFlag().forEach((id, own) -> {
            long wrong = own.stream().filter(result -> !result.passed()).count();
            text.append(wrong == 0 ? "ok    " : "FAIL  ").append(id).append(" (");
            text.append(counted(own.size(), "case")).append(wrong == 0 ? ")" : ", " + wrong + " failed)");
            text.append('\n');
        });
        for (CaseResult result : failed()) {
            text.append('\n').append(result.explain());
            text.append("    quality:  ")
                    .append(result.testCase().quality().name().toLowerCase(Locale.ROOT))
                    .append('\n');
        }
        text.append('\n').append(counted(results.size(), "case")).append(" of ");
        text.append(counted(byRedFlag().size(), "red flag")).append(": ");
        text.append(passed() ? "all as expected" : failed().size() + " not as expected")
                .append('\n');
        return text.toString();
    }

    private List<CaseResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    private Map<String, List<CaseResult>> byRedFlag() {
        Map<String, List<CaseResult>> own = new LinkedHashMap<>();
        results.forEach(result -> own.computeIfAbsent(result.testCase().redFlag(), any -> new ArrayList<>())
                .add(result));
        return own;
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
