package bonafide.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Dossiers;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Finding;
import bonafide.finding.Judgement;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import bonafide.observation.Place;
import bonafide.observation.SubjectId;
import bonafide.redflag.Excuse;
import bonafide.redflag.Strength;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExcusesTest {
    private static final Dossiers FACT = Dossiers.empty().record("2026-03-10", "endpoint.software", "name=AnyDesk");

    @Test
    void travelAgreedForEveryPlaceAndDay_excuses() {
        Dossiers travel = FACT.record(
                "2026-01-01", "suppression.agreed-travel", "place=PT", "from=2026-03-01", "until=2026-03-31");
        assertThat(excused(travel, Excuse.AGREED_TRAVEL, elsewhere("PT//Porto", "2026-03-10T10:00:00Z")))
                .isTrue();
    }

    @Test
    void oneDayOutsideTheAgreement_doesNotExcuse() {
        Dossiers travel = FACT.record(
                "2026-01-01", "suppression.agreed-travel", "place=PT", "from=2026-03-01", "until=2026-03-31");
        assertThat(excused(
                        travel,
                        Excuse.AGREED_TRAVEL,
                        elsewhere("PT", "2026-03-10T10:00:00Z"),
                        elsewhere("PT", "2026-04-01T10:00:00Z")))
                .isFalse();
    }

    @Test
    void anotherCountryThanAgreed_doesNotExcuse() {
        Dossiers travel = FACT.record(
                "2026-01-01", "suppression.agreed-travel", "place=PT", "from=2026-03-01", "until=2026-03-31");
        assertThat(excused(travel, Excuse.AGREED_TRAVEL, elsewhere("PL", "2026-03-10T10:00:00Z")))
                .isFalse();
    }

    @Test
    void householdThatEverybodyDeclared_excuses() {
        Dossiers home = FACT.record("2026-01-01", "suppression.household", "household=linden");
        assertThat(excused(home, Excuse.HOUSEHOLD, sharedWith("household:linden")))
                .isTrue();
    }

    @Test
    void householdThatOneDidNotDeclare_doesNotExcuse() {
        Dossiers home = FACT.record("2026-01-01", "suppression.household", "household=linden");
        assertThat(excused(home, Excuse.HOUSEHOLD, sharedWith("household:linden"), sharedWith()))
                .isFalse();
    }

    @Test
    void approvedTool_excusesItselfOnly() {
        Dossiers approved = FACT.record("2026-01-01", "suppression.approved-administrator", "tools=AnyDesk;TeamViewer");
        assertThat(excused(approved, Excuse.APPROVED_ADMINISTRATOR, new Circumstance.ToolPresent("anydesk")))
                .isTrue();
        assertThat(excused(approved, Excuse.APPROVED_ADMINISTRATOR, new Circumstance.ToolPresent("RustDesk")))
                .isFalse();
    }

    @Test
    void accommodationThatHadEnded_doesNotExcuse() {
        Dossiers ended = FACT.record(
                "2026-01-01", "suppression.accommodation", "scope=camera", "from=2026-01-01", "until=2026-02-01");
        assertThat(excused(ended, Excuse.ACCOMMODATION_CAMERA)).isFalse();
    }

    @Test
    void accommodationInForce_excusesWhatItIsAbout() {
        Dossiers camera = FACT.record("2026-01-01", "suppression.accommodation", "scope=camera");
        assertThat(excused(camera, Excuse.ACCOMMODATION_CAMERA)).isTrue();
        assertThat(excused(camera, Excuse.ACCOMMODATION_HOURS)).isFalse();
    }

    @Test
    void knownChangeOfName_excusesTheTwoForms() {
        Dossiers changed =
                FACT.record("2026-01-01", "suppression.name-change", "from=Dana Reyes", "to=Dana Reyes-Lindqvist");
        assertThat(excused(
                        changed,
                        Excuse.NAME_CHANGE,
                        new Circumstance.NamesDiffer("Dana Reyes-Lindqvist", "DANA REYES")))
                .isTrue();
        assertThat(excused(changed, Excuse.NAME_CHANGE, new Circumstance.NamesDiffer("Dana Reyes", "Sam Other")))
                .isFalse();
    }

    @Test
    void reviewersExplanation_excusesThatRedFlag() {
        Dossiers explained = FACT.record(
                "2026-03-11",
                "suppression.explained",
                "red-flag=endpoint-a",
                "reviewer=K. Osei",
                "reason=left over from the previous owner");
        assertThat(excused(explained, Excuse.HOUSEHOLD)).isTrue();
    }

    @Test
    void redFlagThatDoesNotAllowTheAgreement_stands() {
        Dossiers home = FACT.record("2026-01-01", "suppression.household", "household=linden");
        assertThat(excused(home, Excuse.AGENCY, sharedWith("household:linden"))).isFalse();
    }

    private static boolean excused(Dossiers dossiers, Excuse allowed, Circumstance... circumstances) {
        Observation evidence = dossiers.observations().getFirst();
        Finding finding = new Finding(
                Flags.flag("endpoint-a", Strength.MODERATE, allowed),
                Judgement.Found.of(
                                "a contradiction", new Compared("one", "other"), List.of(new Evidence(evidence, "x")))
                        .given(List.of(circumstances)));
        return new Excuses(dossiers.asOf("2026-05-01")).of(finding).isPresent();
    }

    private static Circumstance elsewhere(String place, String at) {
        return new Circumstance.Elsewhere(Place.parse(place).orElseThrow(), Instant.parse(at));
    }

    private static Circumstance sharedWith(String... groups) {
        return new Circumstance.SharedWith(new Linked.Holder(
                new SubjectId("employee:E-2"),
                "Sam Other",
                List.of(groups),
                FACT.observations().getFirst().provenance()));
    }
}
