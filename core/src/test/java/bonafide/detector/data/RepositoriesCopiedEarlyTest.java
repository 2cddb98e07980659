package bonafide.detector.data;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class RepositoriesCopiedEarlyTest {
    private final Trial trial = Trial.of("RepositoriesCopiedEarly", "repositories=3", "within=P14D");
    private final Dossiers hired = Dossiers.empty()
            .record("2026-03-01", "organisation.employed", "employee-id=E-1", "role=D", "start=2026-03-01");

    private Dossiers cloned(String at, String... repositories) {
        Dossiers more = hired;
        for (String repository : repositories) {
            more = more.record(at, "repository.audit", "action=clone", "repository=" + repository);
        }
        return more;
    }

    @Test
    void manyDifferentRepositories_fire() {
        Judgement.Found found = trial.fires(cloned("2026-03-05", "core", "billing", "infra", "mobile"));
        assertThat(found.reason()).contains("4 different repositories").contains("4 days after the first day of work");
    }

    @Test
    void oneRepositoryOftenCloned_isSilent() {
        trial.silent(cloned("2026-03-05", "core", "CORE", "core", "core"));
    }

    @Test
    void monthsLater_isSilent() {
        trial.silent(cloned("2026-08-05", "core", "billing", "infra", "mobile"));
    }

    @Test
    void pulls_areSilent() {
        trial.silent(hired.record("2026-03-05", "repository.audit", "action=pull", "repository=core"));
    }

    @Test
    void noBeginning_isAGap() {
        trial.gap(Dossiers.empty().record("2026-03-05", "repository.audit", "action=clone", "repository=core"));
    }
}
