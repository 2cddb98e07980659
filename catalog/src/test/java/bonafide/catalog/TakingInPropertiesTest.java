package bonafide.catalog;

import static bonafide.property.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonafide.catalog.draft.TestCase;
import bonafide.detector.Detector;
import bonafide.detector.Detectors;
import bonafide.detector.Examination;
import bonafide.dossier.Dossier;
import bonafide.finding.Judgement;
import bonafide.finding.Outcome;
import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.observation.IpAddress;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import bonafide.observation.Place;
import bonafide.observation.Provenance;
import bonafide.observation.SignIn;
import bonafide.property.RandomObservations;
import bonafide.redflag.RedFlag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Batch hands a detector a whole dossier, the watch hands it one observation after the other. Both must come to the same state,
 * wherever a stream is cut, for every detector that the catalogue asks for.
 */
final class TakingInPropertiesTest {
    private static final int CASES = 12;
    private static final int MOST_SESSIONS = 90;
    private static final Reading.Loaded LOADED = JudgementPropertiesTest.loaded();

    /** A stream of observations in time order, cut into parts. */
    private record Cut(List<List<Observation>> parts) {
        static Cut of(List<Observation> stream, Random chance) {
            List<List<Observation>> parts = new ArrayList<>();
            int from = 0;
            while (from < stream.size()) {
                int to = from + 1 + chance.nextInt(stream.size() - from);
                parts.add(stream.subList(from, to));
                from = to;
            }
            return new Cut(parts);
        }
    }

    @Test
    void everyDetector_isAskedForByARedFlag() {
        Set<String> asked =
                LOADED.catalogue().redFlags().stream().map(RedFlag::detector).collect(Collectors.toSet());
        assertThat(asked).containsAll(Detectors.names());
    }

    @Test
    void streamInParts_comesToTheStateOfOneByOne() {
        forAll(CASES, (chance, size) -> chance.nextLong(), seed -> {
            Random chance = new Random(seed);
            TestCase one = LOADED.cases().get(chance.nextInt(LOADED.cases().size()));
            for (RedFlag flag : LOADED.catalogue().redFlags()) {
                Detector<?> detector = Examination.detector(flag, one.tables());
                check(flag.id(), detector, Cut.of(stream(detector, one, chance), chance));
            }
        });
    }

    @Test
    void wholeDossier_isJudgedAsOneByOne() {
        forAll(CASES, (chance, size) -> chance.nextLong(), seed -> {
            Random chance = new Random(seed);
            TestCase one = LOADED.cases().get(chance.nextInt(LOADED.cases().size()));
            List<Observation> all = new ArrayList<>(one.dossier().observations());
            all.addAll(signIns(chance, 1 + chance.nextInt(300)));
            all.sort(Dossier.TIME_ORDER);
            Instant asOf = all.getLast().at();
            Dossier dossier = new Dossier(one.dossier().subject(), asOf, all);
            for (Outcome outcome :
                    Examination.of(LOADED.catalogue(), one.tables()).examine(dossier)) {
                RedFlag flag = outcome.redFlag();
                if (!(outcome.judgement() instanceof Judgement.Missing)) {
                    assertThat(outcome.judgement())
                            .as(flag.id())
                            .isEqualTo(oneByOne(Examination.detector(flag, one.tables()), dossier));
                }
            }
        });
    }

    private static <S extends Record> Judgement oneByOne(Detector<S> detector, Dossier dossier) {
        S state = detector.start();
        for (Observation observation : dossier.observations()) {
            if (detector.reads().contains(observation.getClass())) {
                state = detector.next(state, observation);
            }
        }
        return detector.judge(state, dossier.asOf());
    }

    @Test
    void detectorThatForgetsWhatWasBefore_bites() {
        Detector<?> forgetful = new Forgetful();
        List<Observation> three = signIns(new Random(1), 3);
        check("whole", forgetful, new Cut(List.of(three)));
        assertThatThrownBy(() -> check("cut", forgetful, new Cut(List.of(three.subList(0, 1), three.subList(1, 3)))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("cut");
    }

    private static <S extends Record> void check(String name, Detector<S> detector, Cut cut) {
        S single = detector.start();
        S parts = detector.start();
        for (List<Observation> part : cut.parts) {
            for (Observation observation : part) {
                single = detector.next(single, observation);
            }
            parts = detector.after(parts, part);
            assertThat(parts).as(name).isEqualTo(single);
        }
    }

    /** What the detector reads: of a case of its red flag, of made-up facts of these kinds, and of a busy account. */
    private static List<Observation> stream(Detector<?> detector, TestCase one, Random chance) {
        List<Observation> all = new ArrayList<>(one.dossier().observations());
        List<Kind> kinds = Kinds.written().stream()
                .filter(kind -> detector.reads().contains(kind.type()))
                .toList();
        int length = chance.nextInt(8) == 0 ? 300 : chance.nextInt(60);
        for (int line = 1; line <= length && !kinds.isEmpty(); line++) {
            all.add(RandomObservations.one(chance, kinds.get(chance.nextInt(kinds.size())), line));
        }
        all.addAll(signIns(chance, chance.nextInt(300)));
        all.removeIf(observation -> !detector.reads().contains(observation.getClass()));
        all.sort(Dossier.TIME_ORDER);
        return all;
    }

    /** More sessions, accounts, days, addresses and places than a detector remembers. */
    private static List<Observation> signIns(Random chance, int length) {
        List<Observation> signIns = new ArrayList<>();
        Kind any = Kinds.named("sign-in.session-ended").orElseThrow();
        for (int line = 1; line <= length; line++) {
            Provenance provenance = RandomObservations.one(chance, any, line).provenance();
            String account = "account-" + chance.nextInt(12);
            String session = "session-" + chance.nextInt(MOST_SESSIONS);
            Optional<IpAddress> address = IpAddress.parse("203.0.113." + chance.nextInt(90));
            Optional<Place> place = Place.parse(chance.nextBoolean() ? "US/OH" : "PL//Warsaw@52.23,21.01");
            Optional<Boolean> managed = chance.nextInt(4) == 0 ? Optional.empty() : Optional.of(chance.nextBoolean());
            signIns.add(
                    switch (chance.nextInt(12)) {
                        case 0 -> new SignIn.SessionEnded(provenance, account, session);
                        case 1 -> shared(provenance, address.orElseThrow());
                        case 2, 3, 4, 5 ->
                            new SignIn.SessionUsed(
                                    provenance, account, session, address, place, Optional.empty(), managed);
                        default ->
                            new SignIn.SignedIn(
                                    provenance,
                                    account,
                                    chance.nextInt(9) == 0 ? SignIn.Outcome.FAILURE : SignIn.Outcome.SUCCESS,
                                    address,
                                    chance.nextInt(5) == 0 ? Optional.empty() : place,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(session),
                                    managed,
                                    Optional.empty(),
                                    Optional.empty());
                    });
        }
        return signIns;
    }

    private static Observation shared(Provenance provenance, IpAddress address) {
        return new Linked.SharedArtefact(provenance, Linked.Artefact.SIGN_IN_ADDRESS, address.toString(), List.of());
    }

    /** Counts, and begins anew with every part. */
    private record Forgetful() implements Detector<Forgetful.Count> {
        record Count(int seen) {}

        @Override
        public Set<Class<? extends Observation>> reads() {
            return Set.of(SignIn.SignedIn.class);
        }

        @Override
        public Count start() {
            return new Count(0);
        }

        @Override
        public Count next(Count state, Observation observation) {
            return new Count(state.seen + 1);
        }

        @Override
        public Count after(Count state, List<Observation> more) {
            return new Count(more.size());
        }

        @Override
        public Judgement judge(Count state, Instant asOf) {
            return new Judgement.Silent("counted");
        }
    }
}
