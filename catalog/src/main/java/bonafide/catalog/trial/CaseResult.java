package bonafide.catalog.trial;

import bonafide.catalog.draft.TestCase;
import bonafide.finding.Judgement;
import java.util.List;

/**
 * What came of one test case.
 *
 * @param came what the red flag said
 * @param faults what no detector may do; a case with faults fails whatever it expects
 */
public record CaseResult(TestCase testCase, Judgement came, List<String> faults) {
    public CaseResult {
        faults = List.copyOf(faults);
    }

    /** Whether what came is what was expected, and nothing is at fault. */
    public boolean passed() {
        return faults.isEmpty() && Trial.came(came) == testCase.expected();
    }

    /** In a few lines: what was expected, what came, and why. */
    public String explain() {
        StringBuilder text = new StringBuilder();
        text.append(testCase.spot()).append(": ").append(testCase.title()).append('\n');
        text.append("    expected: ").append(testCase.expected().word()).append('\n');
        text.append("    came:     ")
                .append(Trial.came(came).word())
                .append(" — ")
                .append(why())
                .append('\n');
        faults.forEach(fault -> text.append("    fault:    ").append(fault).append('\n'));
        return text.toString();
    }

    private String why() {
        return switch (came) {
            case Judgement.Found found -> found.reason();
            case Judgement.Silent silent -> silent.lookedAt();
            case Judgement.Missing missing -> missing.why();
        };
    }
}
