package bonafide.detector.resume;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class SchoolsApartFromWorkTest {
    private final Trial trial =
            Trial.of("SchoolsApartFromWork", "school-countries=SG;JP", "work-countries=US;CA", "share=0.9");

    @Test
    void announcementsWording_firesAndSaysThatItNeverCounts() {
        assertThat(trial.fires(job(school(Dossiers.empty(), "SG"), "US", "2016", "2025"))
                        .reason())
                .isEqualTo("The résumé has every school listed in SG and 100 % of the working months in US: an ordinary"
                        + " career for millions, shown because an announcement names it, and never counted.");
    }

    @Test
    void oneSchoolElsewhere_staysSilent() {
        trial.silent(job(school(school(Dossiers.empty(), "SG"), "US"), "US", "2016", "2025"));
    }

    @Test
    void countriesThatOnlyOneOfTwoFilesTells_areKnown() {
        trial.fires(job(school(Dossiers.empty(), "SG"), "US", "2016", "2025")
                .claim("2026-03-02", "resume.education", "school=EXAMPLE University")
                .claim(
                        "2026-03-02",
                        "resume.employment",
                        "employer=Harbor Labs",
                        "title=Engineer",
                        "start=2016",
                        "end=2025"));
    }

    @Test
    void schoolThatTwoFilesPutElsewhere_staysSilentWhereAThirdDoesNotSay() {
        trial.silent(job(
                school(school(Dossiers.empty(), "SG"), "MY")
                        .claim("2026-03-02", "resume.education", "school=Example University"),
                "US",
                "2016",
                "2025"));
    }

    @Test
    void schoolOfUnknownCountry_staysSilent() {
        trial.silent(job(
                school(Dossiers.empty(), "SG").claim("2026-03-01", "resume.education", "school=Lakeside College"),
                "US",
                "2016",
                "2025"));
    }

    @Test
    void yearsOfWorkNearTheSchool_staySilent() {
        trial.silent(job(job(school(Dossiers.empty(), "SG"), "SG", "2016", "2018"), "US", "2019", "2025"));
    }

    @Test
    void noJobClaimed_isAGap() {
        trial.gap(school(Dossiers.empty(), "SG"));
    }

    private static Dossiers school(Dossiers dossiers, String country) {
        return dossiers.claim("2026-03-01", "resume.education", "school=Example University", "place=" + country);
    }

    private static Dossiers job(Dossiers dossiers, String country, String start, String end) {
        return dossiers.claim(
                "2026-03-01",
                "resume.employment",
                "employer=Harbor Labs",
                "title=Engineer",
                "start=" + start,
                "end=" + end,
                "place=" + country);
    }
}
