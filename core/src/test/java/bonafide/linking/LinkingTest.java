package bonafide.linking;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Dossier;
import bonafide.dossier.Dossiers;
import bonafide.observation.Linked;
import bonafide.observation.Linked.Artefact;
import bonafide.observation.SubjectId;
import bonafide.reference.NetworkKind;
import bonafide.reference.Tables;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LinkingTest {
    private static final String LETTER =
            "Built the billing platform of a regional carrier from the first commit to forty "
                    + "million invoices a month, moved it from one database to many without an hour of downtime, and taught two "
                    + "teams to run it by themselves, with alerts that wake nobody for nothing.";

    @Test
    void oneTelephoneUnderTwoNames_linksBoth() {
        List<Dossier> linked = link(
                person("E-1", "Dana Reyes")
                        .record("2026-01-05", "contact.phone", "number=+12025550143", "use=personal"),
                person("E-2", "Sam Ortiz").record("2026-02-01", "contact.phone", "number=202-555-0143", "use=work"));
        assertThat(shared(linked.getFirst())).singleElement().satisfies(link -> {
            assertThat(link.artefact()).isEqualTo(Artefact.PHONE);
            assertThat(link.value()).isEqualTo("+12025550143");
            assertThat(link.at()).isEqualTo(Instant.parse("2026-02-01T00:00:00Z"));
            assertThat(link.others()).extracting(Linked.Holder::name).containsExactly("Sam Ortiz");
        });
        assertThat(shared(linked.getLast())).hasSize(1);
    }

    @Test
    void oneTelephoneUnderOneName_linksNobody() {
        List<Dossier> linked = link(
                person("E-1", "Dana Reyes")
                        .record("2026-01-05", "contact.phone", "number=+12025550143", "use=personal"),
                person("A-9", "dana REYES")
                        .record("2026-02-01", "contact.phone", "number=+12025550143", "use=personal"));
        assertThat(linked).allSatisfy(dossier -> assertThat(shared(dossier)).isEmpty());
    }

    @Test
    void declaredHousehold_travelsWithTheHolder() {
        List<Dossier> linked = link(
                person("E-1", "Dana Reyes")
                        .record("2026-01-05", "payment.instruction", "method=bank-account", "account-fingerprint=k1"),
                person("E-2", "Sam Ortiz")
                        .record("2026-01-05", "payment.instruction", "method=bank-account", "account-fingerprint=k1")
                        .record("2026-01-01", "suppression.household", "household=linden"));
        assertThat(shared(linked.getFirst()))
                .singleElement()
                .satisfies(link -> assertThat(link.others().getFirst().groups()).containsExactly("household:linden"));
    }

    @Test
    void addressUsedOnFewDays_linksNobody() {
        List<Dossier> linked =
                link(signsIn("E-1", "Dana Reyes", "192.0.2.9", 3), signsIn("E-2", "Sam Ortiz", "192.0.2.9", 2));
        assertThat(linked).allSatisfy(dossier -> assertThat(shared(dossier)).isEmpty());
    }

    @Test
    void addressUsedRegularlyByBoth_links() {
        List<Dossier> linked =
                link(signsIn("E-1", "Dana Reyes", "192.0.2.9", 3), signsIn("E-2", "Sam Ortiz", "192.0.2.9", 5));
        assertThat(shared(linked.getFirst()))
                .extracting(Linked.SharedArtefact::artefact)
                .containsExactly(Artefact.SIGN_IN_ADDRESS);
    }

    @Test
    void addressOfAThousand_namesTwentyOthersToEach() {
        Dossiers[] crowd = new Dossiers[1_000];
        for (int index = 0; index < crowd.length; index++) {
            crowd[index] = signsIn("E-" + index, "Person Number" + index, "192.0.2.9", 3);
        }
        assertThat(link(crowd))
                .allSatisfy(dossier -> assertThat(shared(dossier))
                        .singleElement()
                        .satisfies(link -> assertThat(link.others())
                                .hasSize(Linking.MOST_HOLDERS)
                                .extracting(Linked.Holder::subject)
                                .doesNotContain(dossier.subject())));
    }

    @Test
    void organisationsOwnGateway_linksNobody() {
        Tables own = Tables.empty().network("192.0.2.9", NetworkKind.OWN, "Example gateway");
        List<Dossier> linked = new Linking(own.references())
                .link(List.of(
                        dossier("E-1", signsIn("E-1", "Dana Reyes", "192.0.2.9", 3)),
                        dossier("E-2", signsIn("E-2", "Sam Ortiz", "192.0.2.9", 3))));
        assertThat(linked).allSatisfy(dossier -> assertThat(shared(dossier)).isEmpty());
    }

    @Test
    void nearlyEqualResumes_linkWithTheirLikeness() {
        List<Dossier> linked = link(
                person("A-1", "Dana Reyes").claim("2026-01-05", "resume.text", "words=" + LETTER),
                person("A-2", "Sam Ortiz")
                        .claim("2026-01-06", "resume.text", "words=" + LETTER.replace("forty", "fifty")),
                person("A-3", "Ana Koh")
                        .claim(
                                "2026-01-06",
                                "resume.text",
                                "words=I bake bread, repair bicycles and "
                                        + "write small programs for the weather station on our roof, and I would like to do so for you."));
        assertThat(linked.getFirst().all(Linked.SimilarText.class))
                .singleElement()
                .satisfies(similar -> {
                    assertThat(similar.other().name()).isEqualTo("Sam Ortiz");
                    assertThat(similar.similarity()).isBetween(0.6, 0.99);
                });
        assertThat(linked.getLast().all(Linked.SimilarText.class)).isEmpty();
    }

    @Test
    void textThatManyUse_isATemplateAndLinksNobody() {
        Dossiers[] crowd = new Dossiers[8];
        for (int index = 0; index < crowd.length; index++) {
            crowd[index] =
                    person("A-" + index, "Person Number" + index).claim("2026-01-05", "resume.text", "words=" + LETTER);
        }
        assertThat(link(crowd))
                .allSatisfy(dossier ->
                        assertThat(dossier.all(Linked.SimilarText.class)).isEmpty());
    }

    @Test
    void chainOfSharedThings_isOneRing() {
        List<Dossier> linked = link(
                person("E-1", "Dana Reyes")
                        .record("2026-01-05", "contact.phone", "number=+12025550143", "use=personal"),
                person("E-2", "Sam Ortiz")
                        .record("2026-01-05", "contact.phone", "number=+12025550143", "use=personal")
                        .record(
                                "2026-01-05",
                                "sign-in.factor-enrolled",
                                "account=sam",
                                "factor=app",
                                "authenticator=phone-7"),
                person("E-3", "Ana Koh")
                        .record(
                                "2026-01-05",
                                "sign-in.factor-enrolled",
                                "account=ana",
                                "factor=app",
                                "authenticator=phone-7"),
                person("E-4", "Uma Bell"));
        assertThat(rings(linked)).singleElement().satisfies(ring -> {
            assertThat(ring.members()).extracting(SubjectId::value).containsExactly("E-1", "E-2", "E-3");
            assertThat(ring.links())
                    .extracting(Ring.Link::what)
                    .containsExactly("phone +12025550143", "authenticator phone-7");
        });
    }

    @Test
    void declaredHousehold_isNoRing() {
        List<Dossier> linked = link(
                person("E-1", "Dana Reyes")
                        .record("2026-01-05", "contact.phone", "number=+12025550143", "use=personal")
                        .record("2026-01-01", "suppression.household", "household=linden"),
                person("E-2", "Sam Ortiz")
                        .record("2026-01-05", "contact.phone", "number=+12025550143", "use=personal")
                        .record("2026-01-01", "suppression.household", "household=linden"));
        assertThat(rings(linked)).isEmpty();
    }

    private static Dossiers signsIn(String id, String name, String address, int days) {
        Dossiers dossiers = person(id, name);
        for (int day = 1; day <= days; day++) {
            dossiers = dossiers.record(
                    "2026-03-0" + day, "sign-in.signed-in", "account=" + id, "outcome=success", "address=" + address);
        }
        return dossiers;
    }

    private static Dossiers person(String id, String name) {
        return Dossiers.empty()
                .record("2026-01-01", "identity.legal-name", "name=" + name, "use=legal")
                .record("2026-01-01", "organisation.application", "application-id=" + id, "role=engineer");
    }

    private static List<Dossier> link(Dossiers... people) {
        List<Dossier> dossiers = new java.util.ArrayList<>();
        for (Dossiers person : people) {
            String id = person.now()
                    .all(bonafide.observation.Organisation.Application.class)
                    .findFirst()
                    .orElseThrow()
                    .applicationId();
            dossiers.add(dossier(id, person));
        }
        return new Linking(Tables.empty().references()).link(dossiers);
    }

    private static List<Ring> rings(List<Dossier> linked) {
        Map<SubjectId, List<Linked>> links = new HashMap<>();
        linked.forEach(dossier ->
                links.put(dossier.subject(), dossier.all(Linked.class).toList()));
        return Rings.among(linked.stream().map(Footprint::of).toList(), links);
    }

    private static Dossier dossier(String id, Dossiers person) {
        return new Dossier(new SubjectId(id), Instant.parse("2026-06-01T00:00:00Z"), person.observations());
    }

    private static List<Linked.SharedArtefact> shared(Dossier dossier) {
        return dossier.all(Linked.SharedArtefact.class).toList();
    }
}
