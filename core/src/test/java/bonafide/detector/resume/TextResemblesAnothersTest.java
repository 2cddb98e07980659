package bonafide.detector.resume;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.observation.Linked;
import bonafide.observation.Speaker;
import bonafide.observation.SubjectId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextResemblesAnothersTest {
    private final Trial resumes = Trial.of("TextResemblesAnothers", "kind=resume", "at-least=0.8");

    @Test
    void nearlyTheSameText_fires() {
        Judgement.Found found = resumes.fires(like(Linked.TextKind.RESUME, 0.914));

        assertThat(found.reason())
                .isEqualTo("About 91 % of the word sequences in the résumé also stand in that of"
                        + " Lee Harlan (application:77).");
        assertThat(found.circumstances()).hasSize(1);
    }

    @Test
    void sameTemplateOnly_staysSilent() {
        resumes.silent(like(Linked.TextKind.RESUME, 0.55));
    }

    @Test
    void anotherKindOfText_staysSilent() {
        resumes.silent(like(Linked.TextKind.BID, 0.99));
    }

    private static Dossiers like(Linked.TextKind kind, double similarity) {
        return Dossiers.empty()
                .and(new Linked.SimilarText(
                        Dossiers.provenance("2026-03-02", Speaker.RECORD, 1),
                        kind,
                        similarity,
                        new Linked.Holder(
                                new SubjectId("application:77"),
                                "Lee Harlan",
                                List.of(),
                                Dossiers.provenance("2026-03-01", Speaker.RECORD, 2))));
    }
}
