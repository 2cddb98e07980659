package bonafide.detector.identity;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class FactsCannotBothBeTrueTest {
    private static final String BIRTH = "identity.birth-date";
    private static final String TOLD = "identity.biography";
    private final Trial trial = Trial.of("FactsCannotBothBeTrue");

    @Test
    void twoDatesOfBirth_fire() {
        Judgement.Found found = trial.fires(Dossiers.empty()
                .claim("2026-03-01", BIRTH, "date=1991-04-17")
                .record("2026-03-05", "document.identity-paper", "type=driving-licence", "birth-date=1986-11-23"));

        assertThat(found.reason())
                .isEqualTo("The date of birth is 1991-04-17 by the person's own statement and 1986-11-23 by the driving"
                        + " licence on file.");
        assertThat(found.evidence()).hasSize(2);
    }

    @Test
    void dayAndMonthSwapped_staySilent() {
        trial.silent(births("1991-04-07", "1991-07-04"));
    }

    @Test
    void firstOfJanuaryForAKnownYear_staysSilent() {
        trial.silent(births("1991-01-01", "1991-07-04"));
    }

    @Test
    void twoStatementsOfThePerson_areNoContradictionBetweenRecords() {
        trial.gap(Dossiers.empty()
                .claim("2026-03-01", BIRTH, "date=1991-04-17")
                .claim("2026-03-02", BIRTH, "date=1986-11-23"));
    }

    @Test
    void schoolInTwoRegions_fires() {
        trial.fires(told("school-place", "US/OH/Columbus", "US/TN/Nashville", "Lakeside College"));
    }

    @Test
    void schoolInACityAndItsCountry_staysSilent() {
        trial.silent(told("school-place", "US/OH/Columbus", "US", "Lakeside College"));
    }

    @Test
    void schoolYearsRounded_staySilent() {
        trial.silent(told("school-time", "2012 to 2016", "09/2011 - 06/2015", "Lakeside College"));
        trial.silent(told("school-time", "graduated 2015", "2012-2016", "Lakeside College"));
    }

    @Test
    void schoolYearsApart_fire() {
        trial.fires(told("school-time", "2012-2016", "2004-2008", "Lakeside College"));
    }

    @Test
    void householdMemberUnderAShortForm_staysSilent() {
        trial.silent(told("household-member", "Bob Reyes", "Robert Reyes", "spouse"));
    }

    @Test
    void factsAboutDifferentThings_areNotCompared() {
        trial.gap(Dossiers.empty()
                .claim("2026-03-01", TOLD, "fact=school-place", "value=US/OH", "of=Lakeside College")
                .record("2026-03-02", TOLD, "fact=school-place", "value=US/TN", "of=Northern High School"));
    }

    @Test
    void formerAddressesOfManyYears_areNotCompared() {
        trial.gap(Dossiers.empty()
                .claim("2026-03-01", TOLD, "fact=former-address", "value=12 Oak St, Columbus, OH 43206, US")
                .record("2026-03-02", TOLD, "fact=former-address", "value=9 Elm St, Akron, OH 44301, US"));
    }

    private static Dossiers births(String one, String other) {
        return Dossiers.empty().claim("2026-03-01", BIRTH, "date=" + one).record("2026-03-02", BIRTH, "date=" + other);
    }

    private static Dossiers told(String fact, String claimed, String recorded, String of) {
        return Dossiers.empty()
                .claim("2026-03-01", TOLD, "fact=" + fact, "value=" + claimed, "of=" + of)
                .record(
                        "2026-03-02",
                        TOLD,
                        "fact=" + fact,
                        "value=" + recorded,
                        "of=" + of.toUpperCase(java.util.Locale.ROOT));
    }
}
