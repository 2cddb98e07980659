package bonafide.detector.document;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Document.AuthenticityTest;
import bonafide.observation.Document.Test;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sign: one mechanical test of an identity document failed on several captures and passed on none, or a captured file
 * carries traces of image editing.
 *
 * <p>It is fooled by a well-made forgery and by a genuine document of somebody else. What looks like it: a reading error, a
 * thumb on the zone, a telephone that saves pictures anew. A capture on which the same test passes settles it. Sources:
 * MP22-02, B22-02, K22-01, MS-2025-06, KRK-2025, RF-2026.
 */
public record MechanicalTestFails(Settings settings) implements KeepingDetector {
    /** How often a test must fail. */
    public record Settings(
            @Means("On how many captures a check digit, a machine-readable zone or a number's form must fail")
            int captures,

            @Means("On how many captures traces of editing must be found")
            int editTraces) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(AuthenticityTest.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<AuthenticityTest> tests = state.all(AuthenticityTest.class);
        List<AuthenticityTest> failed = tests.stream()
                .filter(test -> !test.passed() && failsOften(test.test(), tests))
                .toList();
        if (failed.isEmpty()) {
            return new Judgement.Silent("no test failed on as many captures as set");
        }
        String what = Wording.list(
                failed.stream().map(test -> word(test.test())).distinct().toList());
        long captures =
                failed.stream().map(AuthenticityTest::capture).distinct().count();
        String said = failed.stream()
                .flatMap(test -> test.detail().stream())
                .findFirst()
                .map(detail -> ": " + Wording.quoted(detail))
                .orElse("");
        String where = Wording.count(captures, "capture", "captures");
        return Judgement.Found.of(
                "On " + where + " of the identity document, " + what + said + ".",
                new Compared("the document's own check digits and file agree", what + " on " + where),
                failed.stream()
                        .map(test -> new Evidence(test, Wording.brief(test.capture()) + ": " + word(test.test())))
                        .toList());
    }

    /** Whether the test failed often enough and never passed. */
    private boolean failsOften(Test test, List<AuthenticityTest> tests) {
        List<AuthenticityTest> same =
                tests.stream().filter(one -> one.test() == test).toList();
        long failures = same.stream()
                .filter(one -> !one.passed())
                .map(AuthenticityTest::capture)
                .distinct()
                .count();
        int needed = test == Test.EDIT_TRACE ? settings.editTraces : settings.captures;
        return failures >= needed && same.stream().noneMatch(AuthenticityTest::passed);
    }

    private static String word(Test test) {
        return switch (test) {
            case EDIT_TRACE -> "the file carries traces of image editing";
            case CHECK_DIGIT, MACHINE_READABLE_ZONE, NUMBER_FORMAT ->
                "the " + test.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " does not agree";
        };
    }
}
