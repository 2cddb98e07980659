package bonafide.source;

import static bonafide.source.GivenFolder.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import bonafide.source.GivenFolder.Outcome;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Text in wrong and mixed encodings: a refusal of just that part, with a sound file beside it that is read. */
@Timeout(60)
class HostileEncodingTest {
    private static final String FACT =
            "{\"observation\":\"sign-in.session-ended\",\"at\":\"2026-03-14\",\"account\":\"dana\",\"session\":\"%s\"}\n";

    @TempDir
    private Path path;

    private GivenFolder folder;

    @BeforeEach
    void soundFileBesideIt() {
        folder = new GivenFolder(path).with("sound.csv", TABLE);
    }

    @Test
    void lineInAnotherEncoding_isRefusedAlone() {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.writeBytes(bytes("observation,at,account,session\nsign-in.session-ended,2026-03-14,zo\u00EB,s1\n"));
        table.writeBytes("sign-in.session-ended,2026-03-14,zo\u00EB,s2\n".getBytes(Charset.forName("windows-1252")));
        table.writeBytes(bytes("sign-in.session-ended,2026-03-14,zo\u00EB,s3\n"));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(bytes(FACT.formatted("zo\u00EB")));
        lines.writeBytes(FACT.formatted("zo\u00EB").getBytes(StandardCharsets.ISO_8859_1));
        lines.writeBytes(bytes(FACT.formatted("s3")));
        folder.with("mixed.csv", table.toByteArray()).with("mixed.jsonl", lines.toByteArray());

        Outcome outcome = read();

        assertThat(outcome.facts("mixed.csv")).isEqualTo(2);
        assertThat(outcome.reasons("mixed.csv")).containsExactly("is not in UTF-8");
        assertThat(outcome.facts("mixed.jsonl")).isEqualTo(2);
        assertThat(outcome.reasons("mixed.jsonl")).hasSize(1);
    }

    @Test
    void linesInUtf16AppendedToUtf8_areRefusedAlone() {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.writeBytes(bytes(TABLE));
        table.writeBytes("sign-in.session-ended,2026-03-16,dana,s3\n".getBytes(StandardCharsets.UTF_16LE));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(bytes(FACT.formatted("s1").repeat(3)));
        lines.writeBytes(FACT.formatted("s2").getBytes(StandardCharsets.UTF_16LE));
        folder.with("appended.csv", table.toByteArray()).with("appended.jsonl", lines.toByteArray());

        Outcome outcome = read();

        assertThat(outcome.facts("appended.csv")).isEqualTo(2);
        assertThat(outcome.of("appended.csv").refused()).isPositive();
        assertThat(outcome.facts("appended.jsonl")).isEqualTo(3);
        assertThat(outcome.of("appended.jsonl").refused()).isPositive();
    }

    @Test
    void zeroBytesInACell_areRefused() {
        folder.with("zero.csv", TABLE + "sign-in.session-ended,2026-03-16,d\0ana,s3\n");

        Outcome outcome = read();

        assertThat(outcome.facts("zero.csv")).isEqualTo(2);
        assertThat(outcome.reasons("zero.csv")).containsExactly("holds a zero byte");
    }

    @Test
    void byteOrderMarksInsideAFile_doNotMatter() {
        folder.with("joined.jsonl", "\uFEFF" + FACT.formatted("s1") + "\uFEFF" + FACT.formatted("s2"));
        folder.with("joined.json", "\uFEFF[" + FACT.formatted("s1") + "]\n\uFEFF[" + FACT.formatted("s2") + "]");

        Outcome outcome = read();

        assertThat(outcome.facts("joined.jsonl")).isEqualTo(2);
        assertThat(outcome.of("joined.jsonl").refused()).isZero();
        assertThat(outcome.facts("joined.json")).isEqualTo(2);
    }

    @Test
    void utf16_isReadWithAndWithoutMark_andHalfACharacterIsNoError() {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            byte[] plain = TABLE.getBytes(charset);
            byte[] marked = ("\uFEFF" + TABLE).getBytes(charset);
            folder.with("plain", plain).with("marked", marked).with("half", Arrays.copyOf(marked, marked.length - 1));
            Outcome outcome = read();
            assertThat(outcome.facts("plain")).isEqualTo(2);
            assertThat(outcome.facts("marked")).isEqualTo(2);
            assertThat(outcome.facts("half")).isEqualTo(2);
        }
    }

    @Test
    void utf32_isSaidToBeNoText() {
        folder.with("wide", ("\uFEFF" + TABLE).getBytes(Charset.forName("UTF-32LE")));

        assertThat(read().of("wide").hint()).contains("looks like no text");
    }

    private Outcome read() {
        Outcome outcome = folder.read();
        assertThat(outcome.facts("sound.csv")).isEqualTo(2);
        assertThat(outcome.of("sound.csv").refused()).isZero();
        return outcome;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
