package bonafide.detector.interview;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Circumstance;
import bonafide.finding.Judgement;
import bonafide.observation.Place;
import bonafide.reference.NetworkKind;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class CallFromElsewhereTest {
    private static final Tables TABLES = Tables.empty()
            .place("192.0.2.10", "US/OH")
            .place("192.0.2.20", "US/IL")
            .place("203.0.113.7", "RS")
            .place("198.51.100.5", "US/OH")
            .network("198.51.100.5", NetworkKind.VPN, "Example VPN")
            .network("203.0.113.200", NetworkKind.OWN, "Meridian")
            .place("203.0.113.200", "IE");
    private final Trial trial = Trial.of(TABLES, "CallFromElsewhere", "region-calls=2", "rented-calls=2");

    @Test
    void anotherCountry_fires() {
        Judgement.Found found = trial.fires(joined(columbus(), "first", "address=203.0.113.7"));

        assertThat(found.reason())
                .isEqualTo("The stated place is Columbus, OH, US; first was joined on 2026-03-02 from RS.");
        assertThat(found.circumstances())
                .containsExactly(new Circumstance.Elsewhere(Place.country("RS"), Dossiers.instant("2026-03-02")));
        assertThat(found.lookUps()).hasSize(1);
        assertThat(found.evidence()).hasSize(2);
    }

    @Test
    void placeThatThePlatformReports_countsBeforeTheTable() {
        trial.silent(joined(columbus(), "first", "address=203.0.113.7", "place=US/OH"));
    }

    @Test
    void statedPlace_staysSilent() {
        trial.silent(joined(columbus(), "first", "address=192.0.2.10"));
    }

    @Test
    void anotherRegionOnce_staysSilent() {
        trial.silent(joined(columbus(), "first", "address=192.0.2.20"));
    }

    @Test
    void anotherRegionAgain_fires() {
        trial.fires(joined(joined(columbus(), "first", "address=192.0.2.20"), "second", "address=192.0.2.20"));
    }

    @Test
    void rentedExitOnce_staysSilent() {
        trial.silent(joined(columbus(), "first", "address=198.51.100.5"));
    }

    @Test
    void rentedExitAgain_firesAndNamesTheOperator() {
        Dossiers twice = joined(joined(columbus(), "first", "address=198.51.100.5"), "second", "address=198.51.100.5");

        assertThat(trial.fires(twice).reason()).contains("Example VPN", "a VPN");
    }

    @Test
    void ownNetwork_saysNothing() {
        trial.gap(joined(columbus(), "first", "address=203.0.113.200"));
    }

    @Test
    void secondStatedPlace_staysSilent() {
        trial.silent(joined(columbus(), "first", "address=203.0.113.7")
                .claim("2026-03-03", "identity.stated-place", "place=RS", "use=current"));
    }

    @Test
    void placeOfOrigin_isNoStatedPlace() {
        trial.gap(joined(Dossiers.empty(), "first", "address=203.0.113.7")
                .claim("2026-03-03", "identity.stated-place", "place=US/OH", "use=from"));
    }

    private static Dossiers columbus() {
        return Dossiers.empty().claim("2026-03-01", "identity.stated-place", "place=US/OH/Columbus", "use=home");
    }

    private static Dossiers joined(Dossiers dossiers, String meeting, String... cells) {
        String[] all = new String[cells.length + 2];
        all[0] = "meeting=" + meeting;
        all[1] = "display-name=Dana Reyes";
        System.arraycopy(cells, 0, all, 2, cells.length);
        return dossiers.record("2026-03-02", "interview.joined", all);
    }
}
