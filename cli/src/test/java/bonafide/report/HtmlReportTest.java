package bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonafide.assessment.Weighed;
import bonafide.finding.Evidence;
import bonafide.golden.Golden;
import bonafide.observation.Provenance;
import bonafide.screening.Screening;
import bonafide.screening.Screening.Screened;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HtmlReportTest {
    @Test
    void smallScreening_isWrittenLikeThis() throws IOException {
        Golden.assertMatches(HtmlReportTest.class, "small.html", written(Samples.small()));
    }

    @Test
    void equalResults_makeEqualBytes(@TempDir Path folder) throws IOException {
        HtmlReport.write(Samples.small(), folder.resolve("one.html"));
        HtmlReport.write(Samples.small(), folder.resolve("other.html"));

        assertThat(folder.resolve("one.html")).hasSameBinaryContentAs(folder.resolve("other.html"));
        assertThat(Files.readString(folder.resolve("one.html"), StandardCharsets.UTF_8))
                .isEqualTo(written(Samples.small()));
    }

    @Test
    void everyFinding_hasItsEvidenceOnThePage() throws IOException {
        Results results = Samples.small();
        Markup page = Markup.read(written(results));

        for (Evidence evidence : evidence(results)) {
            Provenance provenance = evidence.observation().provenance();
            assertThat(page.text())
                    .contains(evidence.value())
                    .contains(provenance.file())
                    .contains(provenance.position().toString())
                    .contains(provenance.sha256().orElseThrow().toString());
        }
    }

    @Test
    void everyFinding_tellsBothValuesAndWhatSpeaksAgainstIt() throws IOException {
        Results results = Samples.small();
        String text = Markup.read(written(results)).text();

        findings(results)
                .forEach(weighed -> assertThat(text)
                        .contains(weighed.finding().found().reason())
                        .contains(weighed.finding().redFlag().innocent())
                        .contains(weighed.finding().redFlag().refutedBy())
                        .contains(weighed.finding().redFlag().blindTo()));
    }

    @Test
    void outOfDateTable_isNamedInTheFindingThatLeansOnIt() throws IOException {
        assertThat(Markup.read(written(Samples.small())).text())
                .contains("This leans on a table that was out of date")
                .contains("out of date since 2025-01-01");
    }

    @Test
    void undatedTable_isToldAsThatAndNotAsADayOf1970() throws IOException {
        assertThat(Markup.read(written(Samples.small())).text())
                .contains("your own list networks.csv, its day is not stated")
                .doesNotContain("1970")
                .doesNotContain("999999999");
    }

    @Test
    void ring_namesInnocentReasonsAndWhatToAsk() throws IOException {
        assertThat(Markup.read(written(Samples.small())).text())
                .contains("Ring 1: 3 subjects with 3 things in common")
                .contains("one household or flat", "Do you live with somebody else who works or applied here?");
    }

    @Test
    void ringWithoutAFinding_namesOrdinaryReasons() throws IOException {
        Results results = Samples.results(
                List.of(People.quiet(1, "Ruth Abara"), People.quiet(2, "Ruth Abara")), List.of(Samples.ring()));

        assertThat(Markup.read(written(results)).text())
                .contains("an employer, a school or a family can share such things, and so can people of one name");
    }

    @Test
    void protectedAddress_standsNowhere() throws IOException {
        String text = Markup.read(written(Samples.small())).text();

        assertThat(text)
                .doesNotContain("Secret Ct")
                .doesNotContain("PO Box 300")
                .doesNotContain("Dayton");
        assertThat(text).doesNotContain("address protection").contains("Withheld: an agreement on file covers them.");
    }

    @Test
    void suppressedFinding_isShownWithWhy() throws IOException {
        assertThat(Markup.read(written(Samples.small())).text())
                .contains("Work from PT is agreed from 2026-03-01 to 2026-03-20.")
                .contains("An agreement on file covers this.");
    }

    @Test
    void contextFinding_isMarkedAsNeverCounted() throws IOException {
        assertThat(Markup.read(written(Samples.small())).text())
                .contains("Never counted: it can stand in for a protected characteristic.")
                .contains("adds no points and changes no band");
    }

    @Test
    void page_accusesNobody() throws IOException {
        String text = Markup.read(written(Samples.small())).text().toLowerCase(Locale.ROOT);

        assertThat(text).contains("a person decides").contains("may belong to a victim");
        assertThat(List.of("north korea", "dprk", "fraud", "suspect", "guilty", "criminal", "impostor", "fake"))
                .noneMatch(text::contains);
    }

    @Test
    void thousandsOfSubjects_fitOnAPageThatOpens() throws IOException {
        List<Screened> people = new ArrayList<>(People.all());
        IntStream.rangeClosed(2, 4_000).forEach(number -> people.add(People.quiet(number, "Person " + number)));
        String page = written(Samples.results(people, List.of()));
        Markup markup = Markup.read(page);

        assertThat(page.length()).isLessThan(3_000_000);
        assertThat(markup.values("class"))
                .filteredOn(value -> value.startsWith("subject "))
                .hasSize(3);
        assertThat(markup.text())
                .contains("4,003 subjects without anything to do")
                .contains("1,006 more subjects are not listed here");
    }

    @Test
    void fullDisk_isToldAsWhatItIs() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("no space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> HtmlReport.write(Samples.small(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left on device");
    }

    @Test
    void emptyScreening_isAPageToo() throws IOException {
        Results empty = new Results(
                "empty",
                Screening.Result.of(Samples.AS_OF, false, List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                Flags.catalogue());

        assertThat(Markup.read(written(empty)).text())
                .contains("No record names a subject.")
                .contains("No look-up table was loaded.");
    }

    static String written(Results results) throws IOException {
        StringWriter writer = new StringWriter();
        HtmlReport.write(results, writer);
        return writer.toString();
    }

    private static List<Weighed> findings(Results results) {
        return results.screening().subjects().stream()
                .flatMap(screened -> screened.assessment().findings().stream())
                .toList();
    }

    private static List<Evidence> evidence(Results results) {
        return findings(results).stream()
                .flatMap(weighed -> weighed.finding().found().evidence().stream())
                .toList();
    }
}
