package bonafide.source;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Statement;
import bonafide.observation.Position;
import bonafide.observation.Provenance;
import bonafide.observation.Sha256;
import bonafide.source.registry.Sources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every source promises, whatever it reads. A source's own test inherits it, names its fixtures, and adds what the
 * fields come out as.
 */
public abstract class SourceContract {
    private static final int CUTS = 120;
    private static final int MUTATIONS = 250;

    /** The source. */
    protected abstract Source source();

    /** Paths of whole, faultless files of this source, each of more than one record where the format allows it. */
    protected abstract List<String> fixtures();

    /** How the records of a fixture stand in it. */
    protected abstract Layout layout(String fixture);

    /** How records stand in a file. */
    protected enum Layout {
        /** One JSON object a line. */
        JSON_LINES,
        /** One JSON value over the whole file, with several records in it. */
        JSON_LIST,
        /** One JSON value over the whole file, which is one record. */
        JSON_VALUE,
        /** Rows below a line of column names. */
        ROWS,
        /** Stretches of text with blank lines between them, the first of which is no record. */
        BLOCKS,
        /** Elements of XML called Event, wherever they stand. */
        EVENTS,
        /** Lines whose order matters. */
        LINES,
        /** One text over the whole file, which is one record. */
        TEXT,
        /** Messages, each below a line that begins with From. */
        MESSAGES
    }

    /** A record that is refused, with what ends it. */
    protected String badRecord(Layout layout) {
        return Bad.RECORDS.getOrDefault(layout, "");
    }

    @Test
    void wholeFile_isReadWithoutARefusal() {
        forEach((fixture, bytes) -> {
            Given.Read read = Given.as(source(), fixture, bytes);
            assertThat(read.report().refusals()).isEmpty();
            assertThat(read.report().records()).isPositive();
            assertThat(read.statements()).isNotEmpty();
        });
    }

    @Test
    void sameInput_givesTheSame() {
        forEach((fixture, bytes) ->
                assertThat(Given.as(source(), fixture, bytes)).isEqualTo(Given.as(source(), fixture, bytes)));
    }

    @Test
    void recordsOfEveryKind_areDocumented() {
        forEach((fixture, bytes) -> assertThat(source().about().observations())
                .containsAll(Given.as(source(), fixture, bytes).observations().stream()
                        .map(observation -> bonafide.form.Kinds.of(observation).name())
                        .toList()));
    }

    @Test
    void everyStatement_saysWhomItIsAbout() {
        forEach((fixture, bytes) -> assertThat(
                        Given.as(source(), fixture, bytes).statements())
                .allSatisfy(statement -> assertThat(statement.about()).isNotEmpty()));
    }

    @Test
    void misleadingName_doesNotHideWhatItIs_andNoOtherSourceTakesIt() {
        forEach((fixture, bytes) -> {
            assertThat(Given.recognised(Sources.known(), "invoice.pdf", bytes)).contains(source(fixture));
            for (Source other : Sources.known()) {
                if (!other.name().equals(source().name())) {
                    assertThat(Given.recognised(List.of(other), source().nameHint(), bytes))
                            .as(other.name())
                            .isEmpty();
                }
            }
        });
    }

    @Test
    void everyObservation_pointsToItsRawRecord() {
        forEach((fixture, bytes) -> {
            for (Statement statement : Given.as(source(), fixture, bytes).statements()) {
                Position position = statement.observation().provenance().position();
                byte[] raw = RawBytes.at(bytes, position, layout(fixture));
                assertThat(statement.observation().provenance().sha256())
                        .as("%s %s: %s", fixture, position, new String(raw, StandardCharsets.UTF_8))
                        .contains(sha256(raw));
            }
        });
    }

    @Test
    void byteOrderMarkAndCarriageReturns_doNotMatter() {
        forEach((fixture, bytes) -> {
            Given.Read plain = Given.as(source(), fixture, bytes);
            byte[] marked = concatenated(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, bytes);
            assertThat(Given.as(source(), fixture, marked)).isEqualTo(plain);
            String text = new String(bytes, StandardCharsets.UTF_8);
            Given.Read windows = Given.as(source(), fixture, text.replace("\n", "\r\n"));
            assertThat(facts(windows.statements())).isEqualTo(facts(plain.statements()));
            assertThat(windows.report().refusals()).isEmpty();
        });
    }

    @Test
    void utf16_isReadLikeUtf8() {
        forEach((fixture, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                assertThat(Given.as(source(), fixture, ("\uFEFF" + text).getBytes(charset)))
                        .isEqualTo(Given.as(source(), fixture, bytes));
            }
        });
    }

    @Test
    void gzip_equalsPlain(@TempDir Path folder) {
        forEach((fixture, bytes) -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(bytes);
            }
            Path file = folder.resolve("file");
            Files.write(file, bytes);
            Set<String> plain = read(file);
            Files.write(file, packed.toByteArray());
            assertThat(read(file)).isEqualTo(plain).isNotEmpty();
        });
    }

    @Test
    void cutOffAnywhere_keepsWhatStoodBefore() {
        forEach((fixture, bytes) -> {
            List<Statement> whole = Given.as(source(), fixture, bytes).statements();
            Random chance = new Random(7);
            for (int round = 0; round < CUTS; round++) {
                int cut = bytes.length * round / CUTS + chance.nextInt(Math.max(1, bytes.length / CUTS));
                Given.Read read = Given.as(source(), fixture, Arrays.copyOf(bytes, cut));
                List<Statement> before = whole.stream()
                        .filter(statement ->
                                RawBytes.end(bytes, record(statement, layout(fixture)), layout(fixture)) <= cut)
                        .toList();
                if (layout(fixture) != Layout.JSON_VALUE && layout(fixture) != Layout.TEXT) {
                    assertThat(read.statements())
                            .as("%s cut at %d", fixture, cut)
                            .containsAll(before);
                }
                List<Statement> invented = read.statements().stream()
                        .filter(statement -> !whole.contains(statement))
                        .filter(statement -> RawBytes.start(bytes, position(statement), layout(fixture))
                                < lastRecord(bytes, cut, layout(fixture)))
                        .toList();
                assertThat(invented).as("%s cut at %d", fixture, cut).isEmpty();
                assertThat(read.report().refused()).isLessThanOrEqualTo(2);
            }
        });
    }

    @Test
    void badRecordInTheMiddle_isRefusedAlone_withLineAndHint() {
        forEach((fixture, bytes) -> {
            Layout layout = layout(fixture);
            if (layout == Layout.JSON_VALUE || layout == Layout.TEXT) {
                return;
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            Set<String> whole = facts(Given.as(source(), fixture, bytes).statements());
            for (Bad bad : Bad.in(text, layout, badRecord(layout))) {
                Given.Read read = Given.as(source(), fixture, bad.text());
                assertThat(facts(read.statements())).as(bad.text()).isEqualTo(whole);
                Refusal refusal = read.onlyRefusal();
                assertThat(refusal.position().orElseThrow().line()).isEqualTo(bad.line());
                assertThat(refusal.reason()).isNotBlank();
                assertThat(refusal.hint()).isNotBlank();
            }
        });
    }

    @Test
    void orderOfLines_doesNotMatter() {
        forEach((fixture, bytes) -> {
            Layout layout = layout(fixture);
            if (layout != Layout.JSON_LINES && layout != Layout.ROWS) {
                return;
            }
            List<String> lines = lines(new String(bytes, StandardCharsets.UTF_8).strip());
            assertThat(lines).hasSizeGreaterThan(2);
            Collections.shuffle(lines.subList(layout == Layout.ROWS ? 1 : 0, lines.size()), new Random(3));
            Given.Read shuffled = Given.as(source(), fixture, String.join("\n", lines));
            assertThat(facts(shuffled.statements()))
                    .isEqualTo(facts(Given.as(source(), fixture, bytes).statements()));
        });
    }

    @Test
    void anyBytes_neverThrow() {
        forEach((fixture, bytes) -> {
            Random chance = new Random(11);
            for (int round = 0; round < MUTATIONS; round++) {
                Given.Read read = Given.as(source(), fixture, Mutation.of(bytes, chance));
                assertThat(read.report().refusals())
                        .allSatisfy(refusal ->
                                assertThat(refusal.reason() + refusal.hint()).doesNotContainPattern("\\p{Cntrl}"));
            }
            byte[] noise = new byte[20_000];
            chance.nextBytes(noise);
            assertThat(Given.as(source(), fixture, noise).statements()).isEmpty();
        });
    }

    /** The lines, those that a quoted cell joins taken together. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            boolean goesOn = !lines.isEmpty() && isOpen(lines.getLast());
            lines.add(goesOn ? lines.removeLast() + "\n" + line : line);
        }
        return lines;
    }

    private static boolean isOpen(String row) {
        return !row.startsWith("{")
                && row.chars().filter(character -> character == '"').count() % 2 != 0;
    }

    /** The facts without where they come from, so that files whose lines moved can be compared. */
    protected static Set<String> facts(List<Statement> statements) {
        Set<String> facts = new HashSet<>();
        for (Statement statement : statements) {
            var observation = statement.observation();
            facts.add(statement.about() + " " + statement.anchors() + " " + observation.at() + " "
                    + observation.isClaim() + " " + bonafide.form.Kinds.cells(observation));
        }
        return facts;
    }

    private Source source(String fixture) {
        return Sources.known().stream()
                .filter(known -> known.name().equals(source().name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the registry: " + fixture));
    }

    private interface Check {
        void on(String fixture, byte[] bytes) throws IOException;
    }

    private void forEach(Check check) {
        for (String fixture : fixtures()) {
            try {
                check.on(fixture, Given.fixture(fixture));
            } catch (IOException impossible) {
                throw new java.io.UncheckedIOException(impossible);
            }
        }
    }

    private static Set<String> read(Path file) {
        List<Statement> statements = new ArrayList<>();
        Sources.read(file, statements::add);
        Set<String> all = facts(statements);
        for (Statement statement : statements) {
            Provenance origin = statement.observation().provenance();
            all.add(origin.position() + " " + origin.recorded() + " "
                    + origin.sha256().orElseThrow());
        }
        return all;
    }

    private static Position position(Statement statement) {
        return statement.observation().provenance().position();
    }

    /** Where the whole record stands of which the statement's may be a part. */
    private static Position record(Statement statement, Layout layout) {
        String pointer = position(statement).pointer();
        String whole = layout == Layout.JSON_LIST ? pointer.replaceFirst("^((?:/[A-Za-z]+)?/\\d+).*", "$1") : "";
        return new Position(position(statement).line(), whole);
    }

    /** With what a record ends. */
    private static String end(Layout layout) {
        return switch (layout) {
            case BLOCKS -> "\n\n";
            case EVENTS -> "</Event>\n";
            case MESSAGES -> "\n\nFrom ";
            case TEXT -> "\0";
            case JSON_LINES, JSON_LIST, JSON_VALUE, ROWS, LINES -> "\n";
        };
    }

    /** Where the record that a cut may have damaged begins at the latest. */
    private static int lastRecord(byte[] bytes, int cut, Layout layout) {
        String before = new String(bytes, 0, cut, StandardCharsets.ISO_8859_1);
        String end = end(layout);
        int at = before.lastIndexOf(end);
        return at < 0 ? 0 : after(at, layout);
    }

    /** Where the next record begins, given where the end of one was found. */
    private static int after(int end, Layout layout) {
        return end + (layout == Layout.MESSAGES ? 2 : end(layout).length());
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static Sha256 sha256(byte[] bytes) {
        try {
            return Sha256.of(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** A file with one bad record, and on which line. */
    private record Bad(String text, long line) {
        private static final Map<Layout, String> RECORDS = Map.of(
                Layout.JSON_LINES, "{\"eventType\": \"broken, \"\n",
                Layout.ROWS, "neither \"one nor the other\n",
                Layout.JSON_LIST, "\"no record\",\n",
                Layout.BLOCKS, "00:00:99.000 --> nowhere\nno words\n\n",
                Layout.EVENTS, "<Event><System></Event>\n",
                Layout.MESSAGES, "From nobody Sat Mar 14 09:26:53 2026\nno header\n\n");

        static List<Bad> in(String text, Layout layout, String record) {
            List<Bad> files = new ArrayList<>();
            List<Integer> places = places(text, layout);
            for (int place : List.of(places.getFirst(), places.get(places.size() / 2), places.getLast())) {
                String before = text.substring(0, place);
                long line =
                        before.chars().filter(character -> character == '\n').count() + 1;
                files.add(new Bad(before + record + text.substring(place), line));
            }
            return files;
        }

        /** Where a record may be put in. */
        private static List<Integer> places(String text, Layout layout) {
            List<Integer> places = new ArrayList<>();
            if (layout == Layout.JSON_LIST) {
                int first = text.indexOf('[') + 1;
                places.add(text.charAt(first) == '\n' ? first + 1 : first);
                return places;
            }
            String end = end(layout);
            for (int at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
                if (layout != Layout.ROWS || !isOpen(text.substring(0, at))) {
                    places.add(after(at, layout));
                }
            }
            return places;
        }
    }
}
