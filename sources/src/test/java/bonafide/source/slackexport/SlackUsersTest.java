package bonafide.source.slackexport;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.Contact;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlackUsersTest extends SourceContract {
    @Override
    protected Source source() {
        return new SlackUsers();
    }

    @Override
    protected List<String> fixtures() {
        return List.of("slackexport/users.json");
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.JSON_LIST;
    }

    @Test
    void user_joinsAnAccountToAnAddress() {
        Given.Read read = Given.as(source(), "x", Given.fixture("slackexport/users.json"));

        assertThat(read.statements().getFirst().about())
                .containsExactly(Key.of(KeyKind.EMAIL, "dana@example.com"), Key.of(KeyKind.USER_NAME, "slack/U0001"));
        assertThat(read.all(Contact.Email.class))
                .extracting(Contact.Email::use)
                .containsExactly(Contact.Use.WORK, Contact.Use.PERSONAL);
        assertThat(Given.unknown(read)).containsOnlyKeys("robot", "user without an address");
    }
}
