package bonafide.detector.data;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class CompanyDataSentOutTest {
    private final Trial trial =
            Trial.of("CompanyDataSentOut", "actions=push;fork;upload", "approved=git.example.org/community");

    private static Dossiers audit(String... cells) {
        return Dossiers.empty().record("2026-03-05", "repository.audit", cells);
    }

    @Test
    void pushToAPersonalAccount_fires() {
        Judgement.Found found =
                trial.fires(audit("action=push", "repository=billing", "remote=git.example.org/dw-42", "personal=yes"));
        assertThat(found.reason()).contains("billing was pushed to git.example.org/dw-42 on 2026-03-05");
    }

    @Test
    void approvedOpenSource_isSilent() {
        trial.silent(audit("action=fork", "repository=sdk", "remote=GIT.example.org/community/sdk", "personal=yes"));
    }

    @Test
    void pushToTheOrganisation_isSilent() {
        trial.silent(audit("action=push", "repository=billing", "personal=no"));
    }

    @Test
    void logThatDoesNotTellTargetsApart_isAGap() {
        trial.gap(audit("action=push", "repository=billing", "remote=git.example.org/dw-42"));
    }
}
