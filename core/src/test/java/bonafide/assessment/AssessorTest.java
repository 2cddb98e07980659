package bonafide.assessment;

import static bonafide.assessment.Flags.catalogue;
import static bonafide.assessment.Flags.cause;
import static bonafide.assessment.Flags.flag;
import static bonafide.assessment.Flags.found;
import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Dossier;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.finding.Outcome;
import bonafide.observation.Observation;
import bonafide.redflag.Catalogue;
import bonafide.redflag.Proxy;
import bonafide.redflag.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AssessorTest {
    private static final Dossier DOSSIER = Dossiers.empty()
            .record("2026-03-01", "contact.address", "address=12 Oak St, Columbus, OH 43206, US", "use=home")
            .record("2026-03-02", "logistics.ship-to", "order=O-1", "address=9 Elm St, Austin, TX 78701, US")
            .record("2026-03-03", "endpoint.software", "name=AnyDesk")
            .record("2026-03-04", "payment.instruction", "method=bank-account", "holder=Sam Other")
            .now();

    @Test
    void oneStrongFinding_asksForMeasuresAndNoMore() {
        Assessment assessment = assess(catalogue(), found(flag("shipping-a", Strength.STRONG), fact(1)));
        assertThat(assessment.band()).isEqualTo(Band.VERIFY);
        assertThat(assessment.points()).isEqualTo(6);
        assertThat(assessment.because())
                .isEqualTo("6 points from 1 independent category (measures are due from 3 points on)");
        assertThat(assessment.measures())
                .extracting(due -> due.measure().id())
                .containsExactly("check-ship-to", "respond-ask-person");
    }

    @Test
    void threeCategoriesWithEnoughPoints_escalate() {
        Assessment assessment = assess(
                catalogue(),
                found(flag("shipping-a", Strength.STRONG), fact(1)),
                found(flag("endpoint-a", Strength.STRONG), fact(2)),
                found(flag("payment-a", Strength.WEAK), fact(3)));
        assertThat(assessment.band()).isEqualTo(Band.ESCALATE);
        assertThat(assessment.points()).isEqualTo(13);
    }

    @Test
    void manyFindingsOfOneCategory_addUpOnlyToTheCap() {
        Assessment assessment = assess(
                catalogue(),
                found(flag("endpoint-a", Strength.STRONG), fact(0)),
                found(flag("endpoint-b", Strength.STRONG), fact(1)),
                found(flag("endpoint-c", Strength.STRONG), fact(2)));
        assertThat(assessment.band()).isEqualTo(Band.VERIFY);
        assertThat(assessment.categories()).singleElement().satisfies(category -> {
            assertThat(category.points()).isEqualTo(8);
            assertThat(category.uncapped()).isEqualTo(18);
        });
    }

    @Test
    void weakFindingsOnly_stayClear() {
        Assessment assessment = assess(
                catalogue(),
                found(flag("shipping-a", Strength.WEAK), fact(1)),
                found(flag("endpoint-a", Strength.WEAK), fact(2)),
                found(flag("payment-a", Strength.WEAK), fact(3)));
        assertThat(assessment.band()).isEqualTo(Band.CLEAR);
        assertThat(assessment.findings())
                .extracting(Weighed::why)
                .containsOnly("weak: counts only next to a stronger finding of another category");
    }

    @Test
    void findingsThatOneCauseMayExplain_countAsOne() {
        Catalogue household = catalogue(cause("one-household", "shipping-a", "payment-a", "signin-a"));
        Assessment assessment = assess(
                household,
                found(flag("shipping-a", Strength.STRONG), fact(1)),
                found(flag("payment-a", Strength.STRONG), fact(3)),
                found(flag("signin-a", Strength.MODERATE), fact(2)));
        assertThat(assessment.band()).isEqualTo(Band.VERIFY);
        assertThat(assessment.points()).isEqualTo(6);
        assertThat(assessment.commonCauses())
                .extracting(applied -> applied.cause().id() + " " + applied.redFlags())
                .containsExactly("one-household [payment-a, shipping-a, signin-a]");
    }

    @Test
    void incident_isOneWhateverThePointsAndContainsBeforeItTalks() {
        Assessment assessment = assess(
                catalogue(),
                found(flag("data-a", Strength.INCIDENT), fact(1)),
                found(flag("shipping-a", Strength.STRONG), fact(2)));
        assertThat(assessment.band()).isEqualTo(Band.INCIDENT);
        assertThat(assessment.measures())
                .extracting(due -> due.measure().id())
                .containsExactly("respond-contain", "check-ship-to");
    }

    @Test
    void findingThatCanStandInForAProtectedCharacteristic_isShownAndNeverCounts() {
        Assessment assessment =
                assess(catalogue(), found(flag("resume-a", Strength.STRONG, Proxy.YES, List.of()), fact(1)));
        assertThat(assessment.band()).isEqualTo(Band.UNJUDGED);
        assertThat(assessment.points()).isZero();
        assertThat(assessment.findings())
                .singleElement()
                .satisfies(weighed -> assertThat(weighed.why())
                        .isEqualTo("never counted: it can stand in for a protected characteristic"));
        assertThat(assessment.measures()).isEmpty();
    }

    @Test
    void twoFindingsOnTheSameRecords_countOnceUnderTheStronger() {
        Assessment assessment = assess(
                catalogue(),
                found(flag("payment-a", Strength.MODERATE), fact(3)),
                found(flag("platform-a", Strength.STRONG), fact(3)));
        assertThat(assessment.points()).isEqualTo(6);
        assertThat(assessment.findings())
                .extracting(Weighed::why)
                .containsExactly("strong", "the same fact counts under platform-a");
    }

    @Test
    void findingThatTakesThePlaceOfAnother_countsAlone() {
        Assessment assessment = assess(
                catalogue(),
                found(flag("contact-linked", Strength.STRONG, Proxy.NO, List.of("shipping-shared")), fact(1), fact(2)),
                found(flag("shipping-shared", Strength.STRONG), fact(1)));
        assertThat(assessment.points()).isEqualTo(6);
    }

    @Test
    void nothingFoundAndLittleJudged_isUnjudgedNotClear() {
        Outcome gap = new Outcome(
                flag("shipping-a", Strength.STRONG),
                new Judgement.Missing(List.of("logistics.ship-to"), "no order"),
                0);
        Assessment assessment = assess(catalogue(), gap);
        assertThat(assessment.band()).isEqualTo(Band.UNJUDGED);
        assertThat(assessment.gaps())
                .singleElement()
                .satisfies(missing -> assertThat(missing.missing()).containsExactly("logistics.ship-to"));
    }

    @Test
    void nothingFoundAndEnoughJudged_isClearAndSaysHowMuch() {
        Outcome silent = new Outcome(flag("shipping-a", Strength.STRONG), new Judgement.Silent("compared"), 2);
        Assessment assessment = assess(catalogue(), silent);
        assertThat(assessment.band()).isEqualTo(Band.CLEAR);
        assertThat(assessment.because())
                .isEqualTo("nothing beyond context and weak signs; "
                        + "1 of 1 red flags that can count, in 1 of 1 categories, could be judged");
    }

    private static Assessment assess(Catalogue catalogue, Outcome... outcomes) {
        return new Assessor(catalogue).assess(DOSSIER, List.of(outcomes));
    }

    private static Observation fact(int index) {
        return DOSSIER.observations().get(index);
    }
}
