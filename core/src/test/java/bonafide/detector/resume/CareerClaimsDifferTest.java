package bonafide.detector.resume;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class CareerClaimsDifferTest {
    private final Trial trial = Trial.of("CareerClaimsDiffer", "job-months=6", "school-months=12");

    @Test
    void datesOfOneJobFarApart_fire() {
        Judgement.Found found = trial.fires(page(
                resume(Dossiers.empty(), "Harbor Labs", "2015-03", "2019-06"), "Harbor Labs", "2018-01", "2019-06"));

        assertThat(found.reason())
                .isEqualTo("The résumé or application gives 2015-03 to 2019-06 at Harbor Labs, the linkedin profile"
                        + " 2018-01 to 2019-06.");
        assertThat(found.evidence()).hasSize(2);
    }

    @Test
    void yearsOnly_agreeWithMonths() {
        trial.silent(
                page(resume(Dossiers.empty(), "Harbor Labs", "2015", "2019"), "Harbor Labs", "2015-11", "2019-02"));
    }

    @Test
    void roundedByAFewMonths_staysSilent() {
        trial.silent(page(
                resume(Dossiers.empty(), "Harbor Labs", "2015-01", "2019-01"), "Harbor Labs", "2015-04", "2019-06"));
    }

    @Test
    void currentJobMissingFromAnOldProfile_staysSilent() {
        Dossiers resume =
                resume(resume(Dossiers.empty(), "Corvid Systems", "2019-07", ""), "Harbor Labs", "2015", "2019");

        trial.silent(page(resume, "Harbor Labs", "2015", "2019"));
    }

    @Test
    void profileStillShowsAnOldJobAsCurrent_staysSilent() {
        trial.silent(page(resume(Dossiers.empty(), "Harbor Labs", "2015", "2019"), "Harbor Labs", "2015", ""));
    }

    @Test
    void legalFormAndShortName_agree() {
        trial.silent(
                page(resume(Dossiers.empty(), "Harbor Labs, Inc.", "2015", "2019"), "HARBOR LABS LLC", "2015", "2019"));
    }

    @Test
    void promotionsToldAsOne_staySilent() {
        Dossiers resume = resume(Dossiers.empty(), "Harbor Labs", "2015-03", "2022-06");

        trial.silent(page(page(resume, "Harbor Labs", "2015-03", "2018-02"), "Harbor Labs", "2018-02", "2022-06"));
    }

    @Test
    void onlyTheLastPositionNamed_staysSilent() {
        Dossiers resume = resume(Dossiers.empty(), "Harbor Labs", "2018-02", "2022-06");

        trial.silent(page(page(resume, "Harbor Labs", "2015-03", "2018-02"), "Harbor Labs", "2018-02", "2022-06"));
    }

    @Test
    void anotherEmployerForTheSameYears_fires() {
        assertThat(trial.fires(page(
                                resume(Dossiers.empty(), "Harbor Labs", "2015-03", "2019-06"),
                                "Meadow Bank",
                                "2015-03",
                                "2019-06"))
                        .reason())
                .contains("Harbor Labs for 2015-03 to 2019-06", "Meadow Bank for 2015-03 to 2019-06");
    }

    @Test
    void secondJobBesideTheFirst_staysSilent() {
        Dossiers resume = resume(Dossiers.empty(), "Harbor Labs", "2015-03", "2019-06");

        trial.silent(page(page(resume, "Harbor Labs", "2015-03", "2019-06"), "Meadow Bank", "2016-01", "2017-06"));
    }

    @Test
    void levelsOfOneDegree_fire() {
        assertThat(trial.fires(school(
                                study(Dossiers.empty(), "Lakeside University", "M.Sc."),
                                "Univ. of Lakeside",
                                "Bachelor of Science"))
                        .reason())
                .contains("master's degree", "bachelor's");
    }

    @Test
    void degreeInOtherWords_staysSilent() {
        trial.silent(school(study(Dossiers.empty(), "Lakeside University", "BSc"), "Lakeside University", "Bachelor"));
        trial.silent(school(study(Dossiers.empty(), "Lakeside University", "BSc"), "Lakeside University", "Diploma"));
    }

    @Test
    void resumeAlone_isAGap() {
        trial.gap(resume(resume(Dossiers.empty(), "Harbor Labs", "2015", "2019"), "Harbor Labs", "2010", "2012"));
    }

    private static Dossiers resume(Dossiers dossiers, String employer, String start, String end) {
        return dossiers.claim(
                "2026-03-01",
                "resume.employment",
                "employer=" + employer,
                "title=Engineer",
                "start=" + start,
                "end=" + end);
    }

    private static Dossiers page(Dossiers dossiers, String employer, String start, String end) {
        return dossiers.record(
                "2026-03-02",
                "profile.position",
                "site=linkedin",
                "employer=" + employer,
                "title=Software developer",
                "start=" + start,
                "end=" + end);
    }

    private static Dossiers study(Dossiers dossiers, String school, String degree) {
        return dossiers.claim(
                "2026-03-01", "resume.education", "school=" + school, "degree=" + degree, "start=2010", "end=2014");
    }

    private static Dossiers school(Dossiers dossiers, String school, String degree) {
        return dossiers.record(
                "2026-03-02",
                "profile.schooling",
                "site=linkedin",
                "school=" + school,
                "degree=" + degree,
                "start=2010",
                "end=2014");
    }
}
