package bonafide.source.mail;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.Contact.DeliveryFailed;
import bonafide.observation.Message;
import bonafide.observation.Message.Direction;
import bonafide.source.Bounds;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailboxTest extends SourceContract {
    private static final String FIXTURE = "mail/inbox.mbox";
    private static final String DIVIDER = "From dana@example.com Sat Mar 14 09:26:53 2026\n";
    private static final String HEADER = """
            From: dana@example.com
            To: sam@example.org
            Date: Sat, 14 Mar 2026 09:26:53 -0500
            """;

    @Override
    protected Source source() {
        return new Mailbox();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(FIXTURE);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.MESSAGES;
    }

    @Test
    void message_isTheWritersOwnWords_withoutWhatIsQuotedOrAttached() {
        List<Statement> statements =
                Given.as(source(), FIXTURE, Given.fixture(FIXTURE)).statements();
        Statement first = statements.getFirst();
        Message.Sent sent = (Message.Sent) first.observation();

        assertThat(first.about()).containsExactly(Key.of(KeyKind.EMAIL, "dana@example.com"));
        assertThat(sent.text()).isEqualTo("Could you send it to another address? It is my cousin\u2019s.");
        assertThat(sent.direction()).isEqualTo(Direction.FROM_PERSON);
        assertThat(sent.isClaim()).isTrue();
        assertThat(sent.conversation()).contains("m0@example.org");
        assertThat(sent.at()).isEqualTo(Instant.parse("2026-03-14T14:26:53Z"));
        assertThat(sent.provenance().recorded()).isEqualTo(Instant.parse("2026-03-14T14:27:10Z"));
    }

    @Test
    void everyReader_isWrittenTo() {
        List<Statement> statements =
                Given.as(source(), FIXTURE, Given.fixture(FIXTURE)).statements();

        assertThat(statements.subList(1, 4))
                .extracting(statement -> statement.about().getFirst().value())
                .containsExactly("sam@example.org", "kim@example.org", "talent@example.org");
        assertThat(statements.subList(1, 4))
                .allMatch(statement -> ((Message.Sent) statement.observation()).direction() == Direction.TO_PERSON)
                .noneMatch(statement -> statement.observation().isClaim());
    }

    @Test
    void page_isReadAsWords_withoutItsQuote() {
        Message.Sent reply = Given.as(source(), FIXTURE, Given.fixture(FIXTURE))
                .all(Message.Sent.class)
                .get(4);

        assertThat(reply.text()).isEqualTo("We send it to the address on file & nowhere else.");
        assertThat(reply.conversation()).contains("m0@example.org");
    }

    @Test
    void deliveryReport_isAboutTheAddressThatFailed_andADelayIsNone() {
        Given.Read read = Given.as(source(), FIXTURE, Given.fixture(FIXTURE));

        DeliveryFailed failed = read.only(DeliveryFailed.class);
        assertThat(failed.target()).isEqualTo("referee@example.net");
        assertThat(failed.reason()).contains("smtp; 550 no such mailbox");
    }

    @Test
    void forgedOrAutomaticMessages_areCountedAndNotRead() {
        Given.Read read = Given.as(
                source(),
                "x.mbox",
                DIVIDER + "Authentication-Results: in.example.org; spf=fail; dmarc=fail (p=NONE)\n" + HEADER
                        + "\nSend money\n\n" + DIVIDER + "Auto-Submitted: auto-replied\n" + HEADER + "\nI am away\n\n"
                        + DIVIDER + HEADER + "\n> quoted\n");

        assertThat(read.statements()).isEmpty();
        assertThat(Given.unknown(read))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "message that the sender's domain disowns (DMARC)", 1L,
                        "automatic message", 1L,
                        "message without words of its own", 1L));
    }

    @Test
    void sentenceThatBeginsWithFrom_dividesNothing() {
        Given.Read read = Given.as(source(), "x.mbox", DIVIDER + HEADER + "\nHello\n\nFrom 2024 on I lived here.\n");

        assertThat(read.all(Message.Sent.class).getFirst().text()).isEqualTo("Hello\n\nFrom 2024 on I lived here.");
    }

    @Test
    void partsWithinPartsWithoutEnd_areRefused() {
        StringBuilder nested = new StringBuilder(DIVIDER + HEADER);
        for (int depth = 0; depth < 40; depth++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\n\n--b")
                    .append(depth)
                    .append('\n');
        }

        assertThat(Given.as(source(), "x.mbox", nested.toString()).onlyRefusal().reason())
                .contains("within one another");
    }

    @Test
    void messageThatIsTooLong_isRefusedAlone() {
        String large = DIVIDER + HEADER + "\n" + ("x".repeat(1000) + "\n").repeat(Bounds.RECORD / 1000);
        Given.Read read = Given.as(
                source(), "x.mbox", DIVIDER + HEADER + "\nOne\n\n" + large + "\n" + DIVIDER + HEADER + "\nThree\n");

        assertThat(read.onlyRefusal().position().orElseThrow().line()).isEqualTo(8);
        assertThat(read.all(Message.Sent.class))
                .filteredOn(sent -> sent.direction() == Direction.FROM_PERSON)
                .extracting(Message.Sent::text)
                .containsExactly("One", "Three");
    }
}
