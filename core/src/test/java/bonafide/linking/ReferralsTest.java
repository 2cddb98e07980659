package bonafide.linking;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Dossier;
import bonafide.dossier.Dossiers;
import bonafide.observation.Linked;
import bonafide.observation.SubjectId;
import bonafide.reference.Tables;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferralsTest {
    private static final Dossiers RECOMMENDED = Dossiers.empty()
            .record("2026-03-01", "identity.legal-name", "name=Dana Reyes", "use=legal")
            .record("2026-03-01", "contact.referral", "by-name=Lee Harlan", "by-email=lee+work@meridian.example");
    private static final Dossiers COLLEAGUE = Dossiers.empty()
            .record("2026-01-01", "identity.legal-name", "name=Lee Harlan", "use=legal")
            .record("2026-01-01", "contact.email", "address=lee@meridian.example", "use=work");

    @Test
    void recommendedByAConfirmedCase_isLinked() {
        Dossiers confirmed = COLLEAGUE.record(
                "2026-02-01",
                "organisation.confirmed-case",
                "case-id=C-1",
                "first-person=Ira Voss",
                "second-person=Sam Ortiz");

        assertThat(links(confirmed)).singleElement().satisfies(link -> {
            assertThat(link.artefact()).isEqualTo(Linked.Artefact.REFERRER);
            assertThat(link.value()).isEqualTo("lee@meridian.example");
            assertThat(link.others()).extracting(Linked.Holder::name).containsExactly("Lee Harlan");
        });
    }

    @Test
    void recommendedByAnyOtherColleague_isNotLinked() {
        assertThat(links(COLLEAGUE)).isEmpty();
    }

    private static List<Linked.SharedArtefact> links(Dossiers colleague) {
        List<Dossier> linked = new Linking(Tables.empty().references())
                .link(List.of(
                        new Dossier(
                                new SubjectId("application:1"),
                                Dossiers.instant("2026-04-01"),
                                RECOMMENDED.observations()),
                        new Dossier(
                                new SubjectId("employee:E-2"),
                                Dossiers.instant("2026-04-01"),
                                colleague.observations())));
        assertThat(linked.getLast().all(Linked.SharedArtefact.class)).isEmpty();
        return linked.getFirst().all(Linked.SharedArtefact.class).toList();
    }
}
