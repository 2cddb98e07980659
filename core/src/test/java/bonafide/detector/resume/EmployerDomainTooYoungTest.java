package bonafide.detector.resume;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class EmployerDomainTooYoungTest {
    private final Trial trial = Trial.of("EmployerDomainTooYoung", "months=6");

    @Test
    void domainRegisteredYearsLater_fires() {
        assertThat(trial.fires(registered(job("2016-02"), "2023-05-14")).reason())
                .isEqualTo("The domain harborlabs.example was registered on 2023-05-14, the claimed work at Harbor Labs"
                        + " began in 2016-02.");
    }

    @Test
    void yearOnly_isTakenAsItsLastDay() {
        trial.silent(registered(job("2016"), "2017-05-14"));
    }

    @Test
    void olderDomain_staysSilent() {
        trial.silent(registered(job("2016-02"), "2009-05-14"));
    }

    @Test
    void earliestRegistrationCounts() {
        trial.silent(registered(registered(job("2016-02"), "2009-05-14"), "2023-05-14"));
    }

    @Test
    void registrationOfAnotherDomain_isAGap() {
        trial.gap(job("2016-02")
                .record("2026-03-02", "contact.domain-registered", "domain=corvid.example", "registered=2023-05-14"));
    }

    private static Dossiers job(String start) {
        return Dossiers.empty()
                .claim(
                        "2026-03-01",
                        "resume.employment",
                        "employer=Harbor Labs",
                        "domain=www.harborlabs.example",
                        "title=Engineer",
                        "start=" + start);
    }

    private static Dossiers registered(Dossiers dossiers, String day) {
        return dossiers.record(
                "2026-03-02", "contact.domain-registered", "domain=harborlabs.example", "registered=" + day);
    }
}
