package bonafide.catalog.trial;

import bonafide.catalog.draft.DossierCase;
import bonafide.catalog.draft.TestCase;
import bonafide.redflag.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The results of a catalogue's test cases, as {@code bonafide catalog test} prints them. */
public record CaseReport(List<CaseResult> results, List<DossierResult> dossiers) {
    public CaseReport {
        results = List.copyOf(results);
        dossiers = List.copyOf(dossiers);
    }

    /** Runs the cases of the red flags whose id begins so; of all, and the whole dossiers too, where that is "". */
    public static CaseReport of(Catalogue catalogue, List<TestCase> cases, List<DossierCase> dossiers, String id) {
        return new CaseReport(
                cases.stream()
                        .filter(testCase -> testCase.redFlag().startsWith(id))
                        .map(testCase -> Trial.run(catalogue, testCase))
                        .toList(),
                dossiers.stream()
                        .filter(dossier -> id.isEmpty())
                        .map(dossier -> DossierTrial.run(catalogue, dossier))
                        .toList());
    }

    /** Whether every case came out as expected. */
    public boolean passed() {
        return failed().isEmpty() && dossiers.stream().allMatch(DossierResult::passed);
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
        dossiers.forEach(result -> text.append(result.passed() ? "ok    " : "FAIL  ")
                .append(result.dossier().title())
                .append(" (")
                .append(result.assessment().band().word())
                .append(")\n"));
        for (CaseResult result : failed()) {
            text.append('\n').append(result.explain());
            text.append("    quality:  ")
                    .append(result.testCase().quality().name().toLowerCase(Locale.ROOT))
                    .append('\n');
        }
        dossiers.stream()
                .filter(result -> !result.passed())
                .forEach(result -> text.append('\n').append(result.explain()));
        text.append('\n').append(counted(results.size(), "case")).append(" of ");
        text.append(counted(byRedFlag().size(), "red flag"));
        text.append(dossiers.isEmpty() ? "" : " and " + counted(dossiers.size(), "whole dossier"));
        text.append(": ")
                .append(passed() ? "all as expected" : wrong() + " not as expected")
                .append('\n');
        return text.toString();
    }

    private long wrong() {
        return failed().size()
                + dossiers.stream().filter(result -> !result.passed()).count();
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
