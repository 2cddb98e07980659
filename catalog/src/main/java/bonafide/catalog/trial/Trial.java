package bonafide.catalog.trial;

import bonafide.catalog.draft.Expectation;
import bonafide.catalog.draft.TestCase;
import bonafide.catalog.validator.Register;
import bonafide.detector.Examination;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.finding.Outcome;
import bonafide.form.Kinds;
import bonafide.redflag.Catalogue;
import bonafide.redflag.Maturity;
import bonafide.redflag.RedFlag;
import java.util.ArrayList;
import java.util.List;

/** Runs the test cases of a catalogue through the same examination that a screening uses. */
public final class Trial {
    private Trial() {}

    /** The result of one case of a catalogue. */
    public static CaseResult run(Catalogue catalogue, TestCase testCase) {
        RedFlag flag = catalogue.redFlag(testCase.redFlag()).orElseThrow();
        Catalogue alone =
                new Catalogue(List.of(judged(flag)), List.of(), List.of(), catalogue.rules(), catalogue.version());
        Examination examination = Examination.of(alone, testCase.tables());
        Outcome outcome = examination.examine(testCase.dossier()).getFirst();
        Outcome again = examination.examine(testCase.dossier()).getFirst();
        return new CaseResult(testCase, outcome.judgement(), faults(testCase, outcome, again));
    }

    /** What a judgement is in a test case's words. */
    static Expectation came(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Found found -> Expectation.FIRES;
            case Judgement.Silent silent -> Expectation.SILENT;
            case Judgement.Missing missing -> Expectation.GAP;
        };
    }

    /** What no detector may do, whatever a case expects. */
    private static List<String> faults(TestCase testCase, Outcome outcome, Outcome again) {
        List<String> faults = new ArrayList<>();
        if (!outcome.judgement().equals(again.judgement())) {
            faults.add("judging twice gave two answers");
        }
        switch (outcome.judgement()) {
            case Judgement.Found found -> {
                for (Evidence evidence : found.evidence()) {
                    if (!testCase.dossier().observations().contains(evidence.observation())) {
                        faults.add("evidence that was not given: " + evidence.value());
                    }
                }
                Register.MUST_NOT_SAY
                        .in(found.reason())
                        .ifPresent(word -> faults.add("the reason says \"" + word + "\" of a person"));
                if (found.reason().isBlank() || found.compared().observed().isBlank()) {
                    faults.add("a finding without a reason or without what was observed");
                }
            }
            case Judgement.Silent silent -> {
                if (silent.lookedAt().isBlank()) {
                    faults.add("silence without a word on what was looked at");
                }
            }
            case Judgement.Missing missing ->
                missing.missing().stream()
                        .flatMap(names -> List.of(names.split(" or ")).stream())
                        .filter(name -> Kinds.named(name).isEmpty())
                        .forEach(name -> faults.add("a gap names \"" + name + "\", which is no kind of observation"));
        }
        return faults;
    }

    /** A red flag in the sandbox is tried too, though it is not yet judged by. */
    private static RedFlag judged(RedFlag flag) {
        return new RedFlag(
                flag.id(),
                flag.version(),
                flag.title(),
                Maturity.STABLE,
                flag.category(),
                flag.sign(),
                flag.sources(),
                flag.detector(),
                flag.settings(),
                flag.needs(),
                flag.strength(),
                flag.falsePositives(),
                flag.proxy(),
                flag.innocent(),
                flag.blindTo(),
                flag.fairness(),
                flag.refutedBy(),
                flag.excusedBy(),
                flag.replaces(),
                flag.measures());
    }
}
