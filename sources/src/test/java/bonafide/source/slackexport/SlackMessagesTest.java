package bonafide.source.slackexport;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.Message;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlackMessagesTest extends SourceContract {
    @Override
    protected Source source() {
        return new SlackMessages();
    }

    @Override
    protected List<String> fixtures() {
        return List.of("slackexport/day.json");
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.JSON_LIST;
    }

    @Test
    void message_isItsWritersOwnWords() {
        Given.Read read = Given.as(source(), "export/hiring/2026-03-14.json", Given.fixture("slackexport/day.json"));

        Message.Sent first = read.all(Message.Sent.class).getFirst();
        assertThat(first.text()).isEqualTo("I cannot, the camera & mic are broken. See this @U0002");
        assertThat(first.conversation()).contains("hiring/1773480000.000100");
        assertThat(first.isClaim()).isTrue();
        assertThat(read.statements().getFirst().about()).containsExactly(Key.of(KeyKind.USER_NAME, "slack/U0001"));
        assertThat(read.all(Message.Sent.class).getLast().conversation()).contains("hiring");
        assertThat(Given.unknown(read)).containsOnlyKeys("channel_join", "message of a robot");
    }
}
