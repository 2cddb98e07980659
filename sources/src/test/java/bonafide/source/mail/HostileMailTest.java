package bonafide.source.mail;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Message;
import bonafide.observation.Message.Direction;
import bonafide.source.Given;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages that are made to do damage; what stands before and behind them in the mailbox is read. */
@Timeout(20)
class HostileMailTest {
    private static final int DEEP = 20_000;
    private static final String DIVIDER = "From dana@example.com Sat Mar 14 09:26:53 2026\n";
    private static final String HEADER = """
            From: dana@example.com
            To: sam@example.org
            Date: Sat, 14 Mar 2026 09:26:53 -0500
            """;

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("parts within parts", nested(), "within one another"),
                Arguments.of(
                        "parts without number", multipart("b") + "--b\n\nword\n".repeat(DEEP), "more than 200 parts"),
                Arguments.of("fields without number", "X-Field: word\n".repeat(DEEP) + "\nword\n", "cannot be read"),
                Arguments.of("field without end", "X-Field: " + "word ".repeat(DEEP) + "\n\nword\n", "cannot be read"),
                Arguments.of("boundary without end", multipart("b".repeat(100_000)), "cannot be read"),
                Arguments.of("boundary not named", "Content-Type: multipart/mixed\n\n--b\n\nword\n", "boundary"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void hostileMessage_isRefusedAlone(String what, String message, String reason) {
        Given.Read read = around(message);

        assertThat(read.onlyRefusal().reason()).as(what).contains(reason);
        assertThat(read.onlyRefusal().position().orElseThrow().line()).isEqualTo(9);
        assertThat(words(read)).containsExactly("Before", "Behind");
    }

    @Test
    void messageWithinItselfWithoutEnd_isNotOpened() {
        Given.Read read = around("Content-Type: message/rfc822\n\n".repeat(DEEP));

        assertThat(Given.unknown(read)).containsEntry("message without words of its own", 1L);
        assertThat(words(read)).containsExactly("Before", "Behind");
    }

    @Test
    void messageWithinItselfBesideWords_isNotOpened() {
        String within = "--b\nContent-Type: message/rfc822\n\n" + HEADER + multipart("b");
        Given.Read read = around(multipart("b") + "--b\n\nOuter words\n" + within.repeat(50));

        assertThat(words(read)).containsExactly("Before", "Outer words", "Behind");
    }

    @Test
    void boundaryThatNearlyComesAtEveryByte_costsNoMoreThanAnyOther() {
        Given.Read read = around(multipart("b".repeat(60_000)) + ("--" + "b".repeat(120_000) + "\n").repeat(60));

        assertThat(words(read)).containsExactly("Before", "Behind");
    }

    @Test
    void boundaryThatNeverComes_leavesNoWords() {
        Given.Read read = around(multipart("never") + "\nwords before any part\n".repeat(DEEP));

        assertThat(words(read)).containsExactly("Before", "Behind");
    }

    private static Given.Read around(String message) {
        return Given.as(
                new Mailbox(),
                "x.mbox",
                DIVIDER + HEADER + "\nBefore\n\n\n" + DIVIDER + HEADER + message + "\n\n" + DIVIDER + HEADER
                        + "\nBehind\n");
    }

    private static String multipart(String boundary) {
        return "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\n\n";
    }

    private static String nested() {
        StringBuilder parts = new StringBuilder(multipart("b"));
        for (int depth = 0; depth < DEEP; depth++) {
            parts.append("--b").append(depth == 0 ? "" : depth).append('\n').append(multipart("b" + (depth + 1)));
        }
        return parts.toString();
    }

    private static Stream<String> words(Given.Read read) {
        return read.all(Message.Sent.class).stream()
                .filter(sent -> sent.direction() == Direction.FROM_PERSON)
                .map(Message.Sent::text);
    }
}
