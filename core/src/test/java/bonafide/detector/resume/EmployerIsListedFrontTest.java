package bonafide.detector.resume;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class EmployerIsListedFrontTest {
    private final Trial trial = Trial.of(
            Tables.empty()
                    .front("front.example", "Example Front, named in a report")
                    .front("Facade Works", "Example Front"),
            "EmployerIsListedFront");

    @Test
    void domainOfAFront_firesWithTheClaimedDates() {
        Judgement.Found found = trial.fires(job("Bright Shore", "https://www.front.example/", "2019", "2021"));

        assertThat(found.reason())
                .contains("front.example, 2019 to 2021", "Example Publisher", "Example Front, named in a report");
        assertThat(found.lookUps()).hasSize(1);
    }

    @Test
    void nameOfAFrontOnAProfile_fires() {
        trial.fires(Dossiers.empty()
                .record(
                        "2026-03-01",
                        "profile.position",
                        "site=linkedin",
                        "employer=Facade Works",
                        "title=Engineer",
                        "start=2019"));
    }

    @Test
    void nameThatResemblesAFront_staysSilent() {
        trial.silent(job("Facade Workshop", "facade.example", "2019", "2021"));
    }

    private static Dossiers job(String employer, String domain, String start, String end) {
        return Dossiers.empty()
                .claim(
                        "2026-03-01",
                        "resume.employment",
                        "employer=" + employer,
                        "domain=" + domain,
                        "title=Engineer",
                        "start=" + start,
                        "end=" + end);
    }
}
