package bonafide.source.greenhouse;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.Contact;
import bonafide.observation.Identity;
import bonafide.observation.Organisation;
import bonafide.observation.PartialDate;
import bonafide.observation.Profile;
import bonafide.observation.Resume;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GreenhouseCandidatesTest extends SourceContract {
    private static final String LIST = "greenhouse/candidates.json";
    private static final String LINES = "greenhouse/candidates.jsonl";

    @Override
    protected Source source() {
        return new GreenhouseCandidates();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(LIST, LINES);
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.equals(LIST) ? Layout.JSON_LIST : Layout.JSON_LINES;
    }

    @Test
    void everyApplication_declaresASubjectByItsOwnIdAndTheCandidatesContacts() {
        List<Statement> anchors = Given.as(source(), LIST, Given.fixture(LIST)).statements().stream()
                .filter(Statement::anchors)
                .toList();

        assertThat(anchors).hasSize(4);
        assertThat(anchors.getFirst().about())
                .containsExactlyInAnyOrder(
                        new Key(KeyKind.APPLICATION_ID, "7001"),
                        new Key(KeyKind.EMAIL, "dana@example.com"),
                        new Key(KeyKind.EMAIL, "dana@kestrel.example"),
                        new Key(KeyKind.PHONE, "+12025550111"),
                        new Key(KeyKind.NAME, "dana petrov"));
        assertThat(anchors.get(2).about())
                .as("no application")
                .contains(new Key(KeyKind.APPLICATION_ID, "candidate/5002"));
    }

    @Test
    void whatTheCandidateEntered_isClaimed_theApplicationIsOnRecord() {
        Given.Read read = Given.as(source(), LIST, Given.fixture(LIST));
        Organisation.Application application =
                read.all(Organisation.Application.class).getFirst();

        assertThat(application.isClaim()).isFalse();
        assertThat(application.applied()).contains(LocalDate.of(2026, 1, 17));
        assertThat(application.channel()).contains("Job board");
        assertThat(application.provenance().position().pointer()).isEqualTo("/0/applications/0");
        assertThat(read.all(Identity.LegalName.class).getFirst().isClaim()).isTrue();
        assertThat(read.all(Identity.StatedPlace.class).getFirst().place().spoken())
                .isEqualTo("Columbus, OH, US");
        assertThat(read.all(Contact.Email.class).get(1).use()).isEqualTo(Contact.Use.WORK);
        assertThat(read.all(Profile.Link.class)).hasSize(6).allMatch(Profile.Link::isClaim);
        assertThat(read.only(Contact.Referral.class).byName()).isEqualTo("Sam Ode");
    }

    @Test
    void history_isTakenToTheMonth() {
        Given.Read read = Given.as(source(), LIST, Given.fixture(LIST));

        assertThat(read.all(Resume.Employment.class).getFirst().start()).isEqualTo(new PartialDate(2019, 3, 0));
        assertThat(read.all(Resume.Education.class).getFirst().degree()).contains("BSc Computing");
    }

    @Test
    void whatCannotBeMadeAnything_isCounted() {
        assertThat(Given.as(source(), LIST, Given.fixture(LIST)).report().unknownTypes())
                .containsOnly(Map.entry("employments (unreadable)", 3L), Map.entry("phone_numbers (unreadable)", 3L));
    }

    @Test
    void candidateWithoutAName_isRefused() {
        assertThat(Given.as(source(), LIST, "[{\"id\":1,\"applications\":[]}]")
                        .onlyRefusal()
                        .reason())
                .contains("no name");
    }
}
