package bonafide.source;

import static bonafide.source.GivenFolder.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import bonafide.source.GivenFolder.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Content that is damaged, or made to do damage: a refusal of just that part, with a sound file beside it that is read. */
@Timeout(60)
class HostileBytesTest {
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
    void emptyFiles_areSaidToBeEmpty() {
        folder.with("nothing", "")
                .with("mark", "\uFEFF")
                .with("blank", " \n\t\r\n ")
                .with("gz", GivenFolder.gzip(new byte[0]));

        Outcome outcome = read();

        for (String file : new String[] {"nothing", "mark", "blank", "gz"}) {
            assertThat(outcome.of(file).hint()).as(file).contains("the file is empty");
        }
    }

    @Test
    void emptyContainers_areNoErrors() {
        folder.with("list.json", "[]")
                .with("object.json", "{}")
                .with("header.csv", "observation,at\n")
                .with("zip", GivenFolder.zip(java.util.Map.of()));

        Outcome outcome = read();

        assertThat(outcome.of("header.csv").kind()).isEqualTo("plain-csv");
        assertThat(outcome.reasons("zip")).containsExactly("is an archive without entries");
        assertThat(outcome.reports().stream().mapToLong(FileReport::refused).sum())
                .isEqualTo(1);
    }

    @Test
    void archiveCutOffAtAnyByte_keepsWhatStoodBefore_andSaysSo() {
        byte[] zip = GivenFolder.zip(GivenFolder.entries(bytes(TABLE), "a.csv", "b.csv"));
        byte[] gzip = GivenFolder.gzip(bytes(TABLE));
        for (int cut = 5; cut < zip.length; cut++) {
            folder.with("cut.zip", Arrays.copyOf(zip, cut));
            assertThat(read().reports().stream().mapToLong(FileReport::refused).sum())
                    .as("zip cut at %d", cut)
                    .isPositive();
        }
        for (int cut = 2; cut < gzip.length; cut++) {
            folder.with("cut.zip", zip).with("cut.gz", Arrays.copyOf(gzip, cut));
            Outcome outcome = read();
            assertThat(outcome.of("cut.gz").refused()).as("gzip cut at %d", cut).isPositive();
            assertThat(outcome.facts("cut.zip!b.csv")).isEqualTo(2);
        }
    }

    @Test
    void lineOfTenMillionCharacters_isRefusedAlone_whereverItStands() {
        String endless = "x".repeat(10_000_000);
        String rows = TABLE.substring(TABLE.indexOf('\n') + 1);
        folder.with("long.csv", TABLE + "sign-in.session-ended,2026-03-16," + endless + ",s3\n" + rows);
        folder.with("long.jsonl", FACT.formatted("s1") + FACT.formatted(endless) + FACT.formatted("s2"));
        folder.with("first.jsonl", FACT.formatted(endless) + FACT.formatted("s1") + FACT.formatted("s2"));
        folder.with(
                "long.json",
                "[" + FACT.formatted("s1") + "," + FACT.formatted(endless) + "," + FACT.formatted("s2") + "]");
        folder.with(
                "long.vtt",
                "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Dana>" + endless
                        + "\n\n00:03.000 --> 00:04.000\n<v Dana>Hello.\n");

        Outcome outcome = read();

        assertThat(outcome.facts("long.csv")).isEqualTo(4);
        for (String file : new String[] {"long.jsonl", "first.jsonl", "long.json"}) {
            assertThat(outcome.facts(file)).as(file).isEqualTo(2);
        }
        assertThat(outcome.facts("long.vtt")).isEqualTo(1);
        for (String file : new String[] {"long.csv", "long.jsonl", "first.jsonl", "long.json", "long.vtt"}) {
            assertThat(outcome.reasons(file))
                    .as(file)
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("longer than 8 MiB");
        }
    }

    @Test
    void nothingButOneEndlessLine_isUnknown() {
        folder.with("endless", "x".repeat(10_000_000))
                .with("brackets", "[".repeat(10_000_000))
                .with("quotes", "\"".repeat(10_000_000));

        assertThat(read().reports())
                .hasSize(4)
                .allSatisfy(report ->
                        assertThat(report.recognised()).isEqualTo(report.file().equals("sound.csv")));
    }

    @Test
    void jsonAHundredThousandDeep_isRefusedAlone() {
        String deep = "{\"observation\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
        folder.with("deep.jsonl", FACT.formatted("s1") + deep + FACT.formatted("s2"));
        folder.with("deep.json", "[" + FACT.formatted("s1") + "," + deep + "," + FACT.formatted("s2") + "]");
        folder.with(
                "open.jsonl", FACT.formatted("s1") + "{\"observation\":".repeat(100_000) + "\n" + FACT.formatted("s2"));

        Outcome outcome = read();

        for (String file : new String[] {"deep.jsonl", "deep.json", "open.jsonl"}) {
            assertThat(outcome.facts(file)).as(file).isEqualTo(2);
            assertThat(outcome.reasons(file)).as(file).hasSize(1);
        }
        assertThat(outcome.reasons("deep.json")).first().asString().contains("goes beyond what is read");
    }

    @Test
    void duplicateKeys_areRefused_ratherThanOneOfThemBelieved() {
        String twice =
                "{\"observation\":\"sign-in.session-ended\",\"at\":\"2026-03-14\",\"account\":\"dana\",\"account\":\"sam\",\"session\":\"s\"}\n";
        folder.with("twice.jsonl", FACT.formatted("s1") + twice + FACT.formatted("s2"));
        folder.with(
                "twice.csv", "observation,at,account,account,session\nsign-in.session-ended,2026-03-14,dana,sam,s1\n");

        Outcome outcome = read();

        assertThat(outcome.facts("twice.jsonl")).isEqualTo(2);
        assertThat(outcome.reasons("twice.jsonl")).containsExactly("has the field 'account' twice");
        assertThat(outcome.facts("twice.csv")).isZero();
        assertThat(outcome.reasons("twice.csv")).containsExactly("has the column \"account\" twice");
    }

    @Test
    void numbersThatAreNone_orTooLarge_areRefused() {
        folder.with(
                "numbers.csv",
                "observation,at,about-employee-id,from,to,missed-share\n"
                        + rows("NaN", "Infinity", "1e400", "-1e400", "9".repeat(400), "0x1p3", "12d", "0.5"));
        folder.with(
                "numbers.jsonl",
                FACT.formatted("s1")
                        + "{\"observation\":NaN}\n{\"observation\":1e999999999}\n{\"observation\":"
                        + "9".repeat(200_000) + "}\n"
                        + "{\"observation\":-Infinity}\n" + FACT.formatted("s2"));

        Outcome outcome = read();

        assertThat(outcome.facts("numbers.jsonl")).isEqualTo(2);
        assertThat(outcome.of("numbers.jsonl").refused()).isEqualTo(4);
        assertThat(outcome.facts("numbers.csv")).isEqualTo(1);
        assertThat(outcome.of("numbers.csv").refused()).isEqualTo(7);
    }

    @Test
    void datesAndLengthsBeyondReason_areRefused() {
        String turn = "interview.turn,%s,m1,Dana,PT1S,%s,Hello\n";
        folder.with(
                "times.csv",
                "observation,at,meeting,speaker-name,from,to,text\n"
                        + turn.formatted("2026-03-14", "PT2S")
                        + turn.formatted("+999999999-12-31T23:59:59Z", "PT2S")
                        + turn.formatted("-999999999-01-01T00:00:00Z", "PT2S")
                        + turn.formatted("0001-01-01T00:00:00Z", "PT2S")
                        + turn.formatted("2026-03-14", "PT9223372036854775807S")
                        + turn.formatted("2026-03-14", "P99999999999999999999D"));

        Outcome outcome = read();

        assertThat(outcome.facts("times.csv")).isEqualTo(1);
        assertThat(outcome.of("times.csv").refused()).isEqualTo(5);
    }

    @Test
    void tableOfAMillionColumns_isRefused_andARowOfAMillionCellsAlone() {
        String columns =
                IntStream.range(0, 1_000_000).mapToObj(column -> "c" + column).collect(Collectors.joining(","));
        folder.with(
                "columns.csv",
                "observation,at," + columns + "\nsign-in.session-ended,2026-03-14" + ",x".repeat(1_000_000) + "\n");
        folder.with(
                "cells.csv",
                TABLE + "sign-in.session-ended,2026-03-14" + ",x".repeat(1_000_000) + "\n"
                        + TABLE.lines().skip(1).collect(Collectors.joining("\n")));
        String members = IntStream.range(0, 400_000)
                .mapToObj(member -> "\"m" + member + "\":1")
                .collect(Collectors.joining(","));
        folder.with("members.jsonl", FACT.formatted("s1") + "{" + members + "}\n" + FACT.formatted("s2"));

        Outcome outcome = read();

        assertThat(outcome.of("columns.csv").recognised()).isFalse();
        assertThat(outcome.of("columns.csv").hint().orElseThrow()).contains("more than 1000 columns");
        assertThat(outcome.facts("cells.csv")).isEqualTo(4);
        assertThat(outcome.reasons("cells.csv")).hasSize(1).first().asString().contains("more than 1000 cells");
        assertThat(outcome.facts("members.jsonl")).isEqualTo(2);
    }

    @Test
    void quotedNewlinesAndFormulas_areTextLikeAnyOther() {
        folder.with(
                "quoted.csv",
                "observation,at,account,session\nsign-in.session-ended,2026-03-14,\"da\r\nna\",\"=cmd|' /C calc'!A0\"\nsign-in.session-ended,2026-03-15,dana,s2\n");

        Outcome outcome = read();

        assertThat(outcome.facts("quoted.csv")).isEqualTo(2);
        assertThat(outcome.statements().getFirst().observation().toString()).contains("da\nna", "=cmd|' /C calc'!A0");
    }

    @Test
    void quoteThatIsNeverClosed_costsOnlyItsRow() {
        String row = "sign-in.session-ended,2026-03-14,dana,\"s, %d\"\n";
        String rows = IntStream.range(0, 50).mapToObj(row::formatted).collect(Collectors.joining());
        folder.with("open.csv", TABLE + "sign-in.session-ended,2026-03-14,\"dana,s\n" + rows);

        Outcome outcome = read();

        assertThat(outcome.facts("open.csv")).isEqualTo(52);
        assertThat(outcome.of("open.csv").refused()).isEqualTo(1);
    }

    @Test
    void xmlEntities_areNeverResolved() {
        folder.with(
                "bomb.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"" + "x".repeat(1000)
                        + "\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY out SYSTEM \"file:///etc/passwd\">]><l>&b;&out;</l>");
        folder.with("entity.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Dana>&out;&#x41;&lt;script&gt;\n");

        Outcome outcome = read();

        assertThat(outcome.of("bomb.xml").recognised()).isFalse();
        assertThat(outcome.statements().toString())
                .contains("&out;&#x41;<script>")
                .doesNotContain("root:");
    }

    private static String rows(String... numbers) {
        return Arrays.stream(numbers)
                .map(number -> "organisation.core-hours,2026-03-14,E-1,2026-03-01,2026-03-07," + number + "\n")
                .collect(Collectors.joining());
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
