package bonafide.assessment;

import static bonafide.property.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Dossiers;
import bonafide.finding.Finding;
import bonafide.finding.Judgement;
import bonafide.observation.Observation;
import bonafide.redflag.Category;
import bonafide.redflag.CommonCause;
import bonafide.redflag.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ScoringPropertiesTest {
    private record Case(List<Finding> findings, List<CommonCause> causes) {}

    private static final Observation FACT = Dossiers.empty()
            .record("2026-03-10", "endpoint.software", "name=AnyDesk")
            .observations()
            .getFirst();

    @Test
    void takingAFindingAway_neverRaisesBandOrPoints() {
        forAll(400, ScoringPropertiesTest::made, made -> {
            Score all = score(made, made.findings);
            for (int index = 0; index < made.findings.size(); index++) {
                List<Finding> fewer = new ArrayList<>(made.findings);
                fewer.remove(index);
                Score less = score(made, fewer);
                assertThat(less.band()).isLessThanOrEqualTo(all.band());
                if (less.band() == all.band()) {
                    assertThat(less.points()).isLessThanOrEqualTo(all.points());
                }
            }
        });
    }

    @Test
    void orderOfFindings_changesNothing() {
        forAll(200, ScoringPropertiesTest::made, made -> {
            List<Finding> shuffled = new ArrayList<>(made.findings);
            Collections.shuffle(shuffled, new Random(made.findings.size()));
            Score one = score(made, made.findings);
            Score other = score(made, shuffled);
            assertThat(other.band()).isEqualTo(one.band());
            assertThat(other.points()).isEqualTo(one.points());
            assertThat(other.categories()).isEqualTo(one.categories());
        });
    }

    @Test
    void allowingForACause_neverRaisesABand() {
        forAll(200, ScoringPropertiesTest::made, made -> {
            Score without = score(new Case(made.findings, List.of()), made.findings);
            assertThat(score(made, made.findings).band()).isLessThanOrEqualTo(without.band());
        });
    }

    private static Score score(Case made, List<Finding> findings) {
        return new Scoring(Flags.catalogue(made.causes.toArray(CommonCause[]::new))).score(findings);
    }

    private static Case made(Random chance, int size) {
        List<Finding> findings = new ArrayList<>();
        Category[] categories = Category.values();
        Strength[] strengths = {Strength.WEAK, Strength.MODERATE, Strength.STRONG};
        int count = Math.min(size, 10);
        for (int index = 0; index < count; index++) {
            String id = categories[chance.nextInt(5)].word() + "-" + index;
            Judgement.Found found = (Judgement.Found)
                    Flags.found(Flags.flag(id, Strength.WEAK), FACT).judgement();
            findings.add(new Finding(Flags.flag(id, strengths[chance.nextInt(strengths.length)]), found));
        }
        List<CommonCause> causes = new ArrayList<>();
        for (int index = 0; index < 4; index++) {
            List<String> explains = findings.stream()
                    .map(finding -> finding.redFlag().id())
                    .filter(id -> chance.nextInt(3) == 0)
                    .toList();
            causes.add(Flags.cause("cause-" + index, explains.toArray(String[]::new)));
        }
        return new Case(findings, causes);
    }
}
