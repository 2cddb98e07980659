package bonafide.catalog;

import static bonafide.property.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import bonafide.assessment.Assessment;
import bonafide.assessment.Assessor;
import bonafide.assessment.Weighed;
import bonafide.catalog.draft.TestCase;
import bonafide.detector.Detector;
import bonafide.detector.Examination;
import bonafide.dossier.Dossier;
import bonafide.finding.Evidence;
import bonafide.finding.Outcome;
import bonafide.observation.Observation;
import bonafide.observation.SubjectId;
import bonafide.observation.Suppression;
import bonafide.property.RandomObservations;
import bonafide.redflag.Catalogue;
import bonafide.redflag.Proxy;
import bonafide.redflag.RedFlag;
import bonafide.reference.References;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What must hold of every dossier under the catalogue that ships. Dossiers are mixed from the catalogue's own test cases,
 * so that contradictions, agreements and excuses meet, and from made-up observations of every kind.
 */
final class JudgementPropertiesTest {
    private static final int CASES = 150;
    private static final Instant AS_OF = Instant.parse("2027-06-01T00:00:00Z");
    private static final Reading.Loaded LOADED = loaded();
    private static final Catalogue CATALOGUE = LOADED.catalogue();

    /** A dossier with the tables of one of the cases that it is mixed from. */
    record Mixed(Dossier dossier, References tables) {
        Assessment assess() {
            return assess(dossier, CATALOGUE);
        }

        Assessment assess(Dossier changed) {
            return assess(changed, CATALOGUE);
        }

        Assessment assess(Dossier changed, Catalogue catalogue) {
            List<Outcome> outcomes = Examination.of(catalogue, tables).examine(changed);
            return new Assessor(catalogue).assess(changed, outcomes);
        }

        Dossier without(Set<Observation> gone) {
            return new Dossier(
                    dossier.subject(),
                    dossier.asOf(),
                    dossier.observations().stream()
                            .filter(observation -> !gone.contains(observation))
                            .toList());
        }

        @Override
        public String toString() {
            return dossier.observations().stream().map(Object::toString).collect(Collectors.joining("\n"));
        }
    }

    @Test
    void judgingTwiceAndInAnyOrder_givesTheSame() {
        forAll(CASES, JudgementPropertiesTest::mixed, mixed -> {
            List<Observation> shuffled = new ArrayList<>(mixed.dossier.observations());
            Collections.shuffle(shuffled, new Random(shuffled.size()));
            Dossier other = new Dossier(mixed.dossier.subject(), mixed.dossier.asOf(), shuffled);
            assertThat(mixed.assess(other)).isEqualTo(mixed.assess());
        });
    }

    @Test
    void everyPieceOfEvidence_isInTheDossier() {
        forAll(CASES, JudgementPropertiesTest::mixed, mixed -> {
            Set<Observation> observations = new HashSet<>(mixed.dossier.observations());
            for (Weighed weighed : mixed.assess().findings()) {
                assertThat(evidence(weighed)).isSubsetOf(observations);
            }
        });
    }

    @Test
    void takingAwayWhatAFindingRestsOn_neverRaisesTheBand() {
        forAll(CASES, JudgementPropertiesTest::mixed, mixed -> {
            Assessment before = mixed.assess();
            for (Weighed weighed : before.findings()) {
                Assessment after = mixed.assess(mixed.without(evidence(weighed)));
                assertThat(after.band())
                        .as(weighed.finding().redFlag().id() + " taken away: " + ids(before) + " became " + ids(after))
                        .isLessThanOrEqualTo(before.band());
            }
        });
    }

    @Test
    void takingAwayAnExcuse_neverLowersTheBand() {
        forAll(CASES, JudgementPropertiesTest::mixed, mixed -> {
            Assessment before = mixed.assess();
            for (Observation observation : mixed.dossier.observations()) {
                if (observation instanceof Suppression) {
                    Assessment after = mixed.assess(mixed.without(Set.of(observation)));
                    assertThat(after.band()).isGreaterThanOrEqualTo(before.band());
                }
            }
        });
    }

    @Test
    void findingsThatStandInForProtectedCharacteristics_neverChangeBandOrPoints() {
        Catalogue without = new Catalogue(
                CATALOGUE.redFlags().stream()
                        .filter(flag -> flag.proxy() != Proxy.YES)
                        .toList(),
                CATALOGUE.measures(),
                CATALOGUE.commonCauses(),
                CATALOGUE.rules(),
                CATALOGUE.version());
        assertThat(without.redFlags()).hasSizeLessThan(CATALOGUE.redFlags().size());
        forAll(CASES, JudgementPropertiesTest::mixed, mixed -> {
            Assessment with = mixed.assess();
            Assessment bare = mixed.assess(mixed.dossier, without);
            assertThat(with.band()).isEqualTo(bare.band());
            assertThat(with.points()).isEqualTo(bare.points());
            assertThat(with.measures()).isEqualTo(bare.measures());
        });
    }

    @Test
    void observationThatADetectorDoesNotRead_changesNothingForIt() {
        forAll(CASES, JudgementPropertiesTest::mixed, mixed -> {
            Observation last = mixed.dossier.observations().getLast();
            Examination examination = Examination.of(CATALOGUE, mixed.tables);
            List<Outcome> before = examination.examine(mixed.without(Set.of(last)));
            List<Outcome> after = examination.examine(mixed.dossier);
            for (int index = 0; index < after.size(); index++) {
                RedFlag flag = after.get(index).redFlag();
                Detector<?> detector = Examination.detector(flag, mixed.tables);
                boolean reads = detector.reads().contains(last.getClass());
                boolean needs = flag.needs().stream()
                        .anyMatch(need -> need.anyOf()
                                .contains(bonafide.form.Kinds.of(last).name()));
                if (!reads && !needs) {
                    assertThat(after.get(index)).isEqualTo(before.get(index));
                }
            }
        });
    }

    private static Set<Observation> evidence(Weighed weighed) {
        return weighed.finding().found().evidence().stream()
                .map(Evidence::observation)
                .collect(Collectors.toSet());
    }

    private static List<String> ids(Assessment assessment) {
        return assessment.findings().stream()
                .map(weighed -> weighed.finding().redFlag().id() + "=" + weighed.points())
                .toList();
    }

    static Mixed mixed(Random chance, int size) {
        List<TestCase> cases = LOADED.cases();
        List<Observation> observations = new ArrayList<>();
        References tables = cases.get(chance.nextInt(cases.size())).tables();
        for (int count = 1 + chance.nextInt(1 + Math.min(size, 6)); count > 0; count--) {
            TestCase one = cases.get(chance.nextInt(cases.size()));
            observations.addAll(one.dossier().observations());
            tables = one.tables();
        }
        observations.addAll(RandomObservations.list(chance, size));
        return new Mixed(
                new Dossier(new SubjectId("employee:E-1"), AS_OF, List.copyOf(new HashSet<>(observations))), tables);
    }

    static Reading.Loaded loaded() {
        return switch (Catalogues.builtInWithCases()) {
            case Reading.Loaded loaded -> loaded;
            case Reading.Refused refused -> throw new AssertionError("the catalogue is refused: " + refused.issues());
        };
    }
}
