package bonafide.catalog.validator;

import static bonafide.catalog.SmallCatalogue.FLAG;
import static bonafide.catalog.SmallCatalogue.MEASURE;
import static bonafide.catalog.SmallCatalogue.MOVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import bonafide.catalog.Catalogues;
import bonafide.catalog.Reading;
import bonafide.catalog.SmallCatalogue;
import bonafide.catalog.issue.Issue;
import bonafide.catalog.issue.Issues;
import bonafide.golden.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each rule bites: a catalogue that is good but for one thing is refused by the rule of that name, in these words. */
class ValidatorsTest {
    private static final String LOCKED =
            "shipping-address-changed-after-offer 2 " + "0".repeat(64) + "\ncheck-ship-to 1 " + "0".repeat(64) + "\n";

    @TempDir
    Path folder;

    @Test
    void goodCatalogue_passesEveryRule() {
        assertThat(issues("good", SmallCatalogue.good())).isEmpty();
    }

    @Test
    void everyRule_isSeenToBite() {
        assertThat(broken().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Validators.all().stream().map(Validator::name).toList());
    }

    @TestFactory
    Stream<DynamicTest> brokenCatalogue_isRefusedInTheseWords() {
        return broken().entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    List<Issue> issues = issues(entry.getKey(), entry.getValue());
                    assertThat(issues).extracting(Issue::rule).contains(entry.getKey());
                    List<Issue> own = issues.stream()
                            .filter(issue -> issue.rule().equals(entry.getKey()))
                            .toList();
                    Golden.assertMatches(ValidatorsTest.class, entry.getKey() + ".txt", Issues.print(own, "catalog"));
                }));
    }

    private static Map<String, SmallCatalogue> broken() {
        Map<String, SmallCatalogue> broken = new LinkedHashMap<>();
        broken.put("IdMatchesPath", good().move(FLAG, "red-flags/shipping/shipping-address-changed.yaml"));
        broken.put("CategoryMatchesFolder", good().move(FLAG, FLAG.replace("red-flags/shipping", "red-flags/payment")));
        broken.put("NamesItsSources", good().with(FLAG, "[S-RF-05]", "[S-RF-05, F25A-11]"));
        broken.put(
                "StatesInnocentExplanations",
                good().with(FLAG, "innocent: [moving for the job, a typing correction]\n", ""));
        broken.put("StatesBlindSpots", good().with(FLAG, "[a forwarder given from the start]", "[]"));
        broken.put(
                "StatesFairness",
                good().with(
                                FLAG,
                                "fairness: People move for a first job; renters and refugees move more often.\n",
                                ""));
        broken.put(
                "HasFiringSilentAndGapTest",
                good().with(FLAG, "expect: silent", "expect: fires").with(FLAG, "expect: gap", "expect: fires"));
        broken.put(
                "TestsAreInvented",
                good().with(FLAG, "order: O-1, address: \"4410", "order: dana@harbor.co, address: \"4410")
                        .with(FLAG, "nothing was ordered", "nothing was ordered from 8.8.4.4")
                        .with(FLAG, "a flat number is added", "a flat number is added, says +1 614 234 5678"));
        broken.put("DetectorExists", good().with(FLAG, "ShipToChanged", "ShipToChange"));
        broken.put("SettingsFit", good().with(FLAG, "{ within: P30D }", "{ whithin: P30D, within: a month }"));
        broken.put("NeedsKnownObservations", good().with(FLAG, "[[logistics.ship-to]", "[[logistics.shipto]"));
        broken.put("NeedsAreRead", good().with(FLAG, "[[logistics.ship-to]", "[[logistics.ship-to], [message.sent]"));
        broken.put("MeasuresExist", good().with(FLAG, "measures: [check-ship-to]", "measures: [check-ship-too]"));
        broken.put("ReplacesNameRedFlags", good().with(FLAG, "replaces: []", "replaces: [shipping-address-moved]"));
        broken.put(
                "CommonCausesNameRedFlags",
                good().with("common-causes.yaml", "shipping-address-not-verified", "shipping-adress-not-verified"));
        broken.put(
                "HighFalsePositivesAreNeverAboveWeak",
                good().with(FLAG, "false-positives: medium", "false-positives: high"));
        broken.put("ProxyYesIsContext", good().with(FLAG, "proxy: no", "proxy: yes"));
        broken.put(
                "NeverReadsTheMustNotScoreRegister",
                good().with(FLAG, "between the offer and the dispatch", "and the nationality fits"));
        broken.put(
                "WordsAccuseNobody",
                good().with(FLAG, "Delivery address changes", "The suspect's address changes")
                        .with(MEASURE, "rented together", "stolen by a scammer together")
                        .with("common-causes.yaml", "Have you moved?", "Are you a North Korean worker?"));
        broken.put(
                "DossiersNameRedFlags",
                good().with(MOVER, "findings: [shipping-address", "findings: [shiping-address"));
        broken.put("OrdinaryPeopleAreNeverEscalated", good().with(MOVER, "[verify]", "[verify, escalate]"));
        broken.put(
                "IdNeverReused",
                good().file(
                                "catalog.lock",
                                LOCKED + "shipping-gone 1 " + "0".repeat(64) + "\nretired check-ship-to\n"));
        broken.put("VersionRoseWithContent", good().file("catalog.lock", LOCKED));
        broken.put("LockIsCurrent", good().file("catalog.lock", LOCKED.replace("offer 2", "offer 1")));
        broken.put(
                "PlannedIsNotYetWritten",
                good().with(
                                "planned.yaml",
                                "[shipping-address-not-verified]",
                                "[shipping-address-not-verified, shipping-address-changed-after-offer]"));
        return broken;
    }

    private static SmallCatalogue good() {
        return SmallCatalogue.good();
    }

    private List<Issue> issues(String name, SmallCatalogue catalogue) {
        try {
            Path own = Files.createDirectories(folder.resolve(name));
            return switch (Catalogues.of(catalogue.writeTo(own))) {
                case Reading.Loaded loaded -> loaded.warnings();
                case Reading.Refused refused -> refused.issues();
            };
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
