package bonafide.source.mail;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.EmailAddress;
import bonafide.observation.Message;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleMessageTest extends SourceContract {
    private static final String FIXTURE = "mail/message.eml";

    @Override
    protected Source source() {
        return new SingleMessage();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(FIXTURE);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.TEXT;
    }

    @Test
    void message_isReadWithoutWhatItAnswers() {
        Message.Sent sent = Given.as(source(), FIXTURE, Given.fixture(FIXTURE))
                .all(Message.Sent.class)
                .getFirst();

        assertThat(sent.text()).isEqualTo("I cannot be on camera tomorrow.");
        assertThat(sent.at()).isEqualTo(Instant.parse("2026-03-14T15:00:00Z"));
        assertThat(sent.conversation()).contains("a1@example.com");
    }

    @Test
    void messageWithTwoSenders_isRefused() {
        Given.Read read = Given.as(source(), "x.eml", "From: a@example.com\nFrom: b@example.com\nDate: x\n\nHello\n");

        assertThat(read.onlyRefusal().reason()).contains("without one From");
    }

    @Test
    void addresses_mayHaveCommasInTheirNamesAndComments() {
        assertThat(MailHeaders.addresses("Team: \"Petrov, Dana\" <dana@example.com>, sam@example.org (Ode, Sam);"))
                .extracting(EmailAddress::toString)
                .containsExactly("dana@example.com", "sam@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sat, 14 Mar 2026 09:26:53 -0500",
                "Sat, 14 Mar 2026 09:26:53 -0500 (Central (Daylight) Time)",
                "14 mar 2026 14:26:53 GMT",
                "Fri,  14 Mar 2026  9:26:53 CDT"
            })
    void timesAsMailWritesThem_areRead(String text) {
        assertThat(MailHeaders.time(text)).contains(Instant.parse("2026-03-14T14:26:53Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "14 Mar 2026 09:26:53", "14 Mar 2026 09:26:53 XYZ", "31 Feb 2026 09:00 +0000x"})
    void timesThatAreNone_areNot(String text) {
        assertThat(MailHeaders.time(text)).isEmpty();
    }

    @Test
    @Timeout(10)
    void textMadeToTireAPattern_isReadInTime() {
        String dashes = "-".repeat(400_000) + " ".repeat(400_000) + ".";

        assertThat(OwnWords.of(dashes)).hasSize(800_001);
        assertThat(HtmlText.of("&".repeat(800_000))).hasSize(800_000);
        assertThat(MailHeaders.time("(".repeat(60_000))).isEmpty();
        assertThat(MailHeaders.addresses("<".repeat(30_000) + "(".repeat(30_000)))
                .isEmpty();
    }

    @Test
    void quotesOfEveryKind_areSomebodyElses() {
        assertThat(OwnWords.of("Yes.\n\nAm 13.03. schrieb Sam:\n> Nein?\n\nAnd this:\nis mine."))
                .isEqualTo("Yes.\n\nAnd this:\nis mine.");
        assertThat(OwnWords.of("Yes.\n\nOn Fri, 13 Mar 2026, Sam Ode <sam@example.org>\nwrote:\n\nNo?"))
                .isEqualTo("Yes.");
        assertThat(OwnWords.of("See below\n\nBegin forwarded message:\n\nSecret"))
                .isEqualTo("See below");
        assertThat(OwnWords.of("Yes\n________________________________\nFrom: Sam\nNo"))
                .isEqualTo("Yes");
        assertThat(OwnWords.of("Yes\nFrom: Sam\nSent: Friday\nNo")).isEqualTo("Yes");
        assertThat(OwnWords.of(HtmlText.of("Yes<div class=\"gmail_quote\">No</div>")))
                .isEqualTo("Yes");
    }
}
