package bonafide.catalog.validator;

import java.util.List;
import java.util.stream.Stream;

/** Every rule about rules. */
public final class Validators {
    private Validators() {}

    /** All, in the order in which people read them. */
    public static List<Validator> all() {
        return Stream.concat(ofContent().stream(), ofHistory().stream()).toList();
    }

    /** Those that look at what a catalogue says. */
    public static List<Validator> ofContent() {
        return List.of(
                new IdMatchesPath(),
                new CategoryMatchesFolder(),
                new NamesItsSources(),
                new StatesInnocentExplanations(),
                new StatesBlindSpots(),
                new StatesFairness(),
                new HasFiringSilentAndGapTest(),
                new TestsAreInvented(),
                new DetectorExists(),
                new SettingsFit(),
                new NeedsKnownObservations(),
                new NeedsAreRead(),
                new MeasuresExist(),
                new ReplacesNameRedFlags(),
                new CommonCausesNameRedFlags(),
                new HighFalsePositivesAreNeverAboveWeak(),
                new ProxyYesIsContext(),
                new NeverReadsTheMustNotScoreRegister(),
                new WordsAccuseNobody(),
                new DossiersNameRedFlags(),
                new OrdinaryPeopleAreNeverEscalated());
    }

    /** Those that compare it with what it said before and with what is planned. */
    public static List<Validator> ofHistory() {
        return List.of(
                new IdNeverReused(), new VersionRoseWithContent(), new LockIsCurrent(), new PlannedIsNotYetWritten());
    }

    /** Those that must agree before the lock is written anew. */
    public static List<Validator> beforeLocking() {
        return List.of(new IdNeverReused(), new VersionRoseWithContent());
    }
}
