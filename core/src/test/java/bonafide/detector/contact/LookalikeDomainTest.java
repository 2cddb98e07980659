package bonafide.detector.contact;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.reference.Tables;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikeDomainTest {
    private final Trial trial = Trial.of(
            new Tables(Map.of("public harborlab.example", "Harborlab Mail")),
            "LookalikeDomain",
            "letters=2",
            "shortest=5");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harborlads.example",
                "harbor-labs.example",
                "harb0rlabs.example",
                "haborlabs.example",
                "harborlasb.example"
            })
    void almostTheRealDomain_fires(String domain) {
        assertThat(trial.fires(referee(domain)).reason()).contains(domain, "harborlabs.example", "Harbor Labs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harborlabs.example",
                "mail.harborlabs.example",
                "harborlabs.co.uk",
                "corvidsystems.example",
                "harborlab.example"
            })
    void realRegionalPublicOrUnlikeDomain_staysSilent(String domain) {
        trial.silent(referee(domain));
    }

    @Test
    void shortNames_differByChance() {
        trial.silent(Dossiers.empty()
                .record("2026-03-01", "contact.employer-domain", "employer=Ibex", "domain=ibex.example")
                .claim("2026-03-01", "contact.email", "address=dana@ibix.example", "use=work"));
    }

    @Test
    void realDomainOfAnotherEmployer_staysSilent() {
        trial.silent(referee("harborlads.example")
                .record("2026-03-01", "contact.employer-domain", "employer=Harbor Lads", "domain=harborlads.example"));
    }

    @Test
    void domainOfAClaimedEmployment_isComparedToo() {
        Judgement.Found found = trial.fires(Dossiers.empty()
                .record("2026-03-01", "contact.employer-domain", "employer=Harbor Labs", "domain=harborlabs.example")
                .claim(
                        "2026-03-01",
                        "resume.employment",
                        "employer=Harbor Labs",
                        "domain=https://www.harborllabs.example/about",
                        "title=Engineer",
                        "start=2019"));

        assertThat(found.compared().observed()).isEqualTo("given: harborllabs.example");
    }

    private static Dossiers referee(String domain) {
        return Dossiers.empty()
                .record("2026-03-01", "contact.employer-domain", "employer=Harbor Labs", "domain=harborlabs.example")
                .claim("2026-03-01", "contact.referee", "name=Ira Voss", "email=ira@" + domain);
    }
}
