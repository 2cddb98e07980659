package bonafide.detector.signin;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Circumstance;
import bonafide.finding.Judgement;
import bonafide.observation.Place;
import bonafide.reference.NetworkKind;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class SignInsElsewhereTest {
    private static final Tables TABLES = Tables.empty()
            .place("192.0.2.1", "US/OH/Columbus@39.96,-83.00")
            .place("192.0.2.2", "US/TX/Austin@30.27,-97.74")
            .place("203.0.113.1", "PT//Lisbon@38.72,-9.14")
            .place("203.0.113.2", "BR")
            .place("203.0.113.3", "DE")
            .place("198.51.100.1", "PT")
            .network("198.51.100.1", NetworkKind.VPN, "Example VPN")
            .place("198.51.100.2", "PT")
            .network("198.51.100.2", NetworkKind.OWN, "Example Corp");
    private final Trial trial = Trial.of(TABLES, "SignInsElsewhere", "days=5", "within=P14D", "grain=country");
    private final Dossiers ohio = Dossiers.empty().record("", "organisation.work-place", "place=US/OH");

    private static Dossiers signIns(Dossiers dossiers, String address, int from, int to) {
        Dossiers more = dossiers;
        for (int day = from; day <= to; day++) {
            String at = "2026-03-" + (day < 10 ? "0" : "") + day + "T14:00:00Z";
            more = more.record(at, "sign-in.signed-in", "account=dana", "outcome=success", "address=" + address);
        }
        return more;
    }

    @Test
    void manyDaysInAnotherCountry_fire() {
        Judgement.Found found = trial.fires(signIns(ohio, "203.0.113.1", 2, 8));
        assertThat(found.reason()).contains("On 7 days").contains("Lisbon, PT").contains("OH, US");
        assertThat(found.circumstances())
                .containsExactly(
                        new Circumstance.Elsewhere(Place.country("PT"), Dossiers.instant("2026-03-02T12:00:00Z")),
                        new Circumstance.Elsewhere(Place.country("PT"), Dossiers.instant("2026-03-08T12:00:00Z")));
    }

    @Test
    void fewDays_areSilent() {
        trial.silent(signIns(signIns(ohio, "203.0.113.1", 2, 5), "192.0.2.1", 6, 20));
    }

    @Test
    void oneDayBesidesAJourney_needsNoExcuse() {
        Dossiers journey = signIns(signIns(ohio, "203.0.113.1", 2, 12), "203.0.113.3", 13, 13);
        assertThat(trial.fires(journey).circumstances())
                .allMatch(one -> one instanceof Circumstance.Elsewhere(Place place, var at)
                        && place.country().equals("PT"));
    }

    @Test
    void twoCountriesTogether_areCounted() {
        Judgement.Found found = trial.fires(signIns(signIns(ohio, "203.0.113.1", 2, 5), "203.0.113.3", 6, 9));
        assertThat(found.reason()).contains("8 days");
        assertThat(found.circumstances()).hasSize(2);
    }

    @Test
    void ownGateway_saysNothing() {
        trial.gap(signIns(ohio, "198.51.100.2", 2, 9));
    }

    @Test
    void agreedSecondPlace_isSilent() {
        trial.silent(signIns(ohio, "203.0.113.1", 2, 9).record("2026-03-01", "organisation.work-place", "place=PT"));
    }

    @Test
    void takingAwayASignIn_neverAddsDays() {
        Dossiers journey = signIns(ohio, "203.0.113.1", 2, 6);
        trial.fires(journey);
        journey.observations().stream().skip(1).forEach(observation -> trial.silent(journey.without(observation)));
    }

    @Test
    void nothingDeclared_isAGap() {
        trial.gap(signIns(Dossiers.empty(), "203.0.113.1", 2, 8));
    }
}
