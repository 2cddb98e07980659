package bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.golden.Golden;
import bonafide.report.page.Counted;
import bonafide.screening.Screening.Beyond;
import bonafide.screening.Screening.Screened;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of a subject that has more records than can be kept, everything that people read says how much is left out. */
final class LongDossierReportTest {
    private static final Screened LONG = People.all().stream()
            .filter(screened -> !screened.weakJoins().isEmpty())
            .map(screened -> new Screened(
                    screened.dossier(), screened.assessment(), screened.weakJoins(), new Beyond(2_000_000, 31)))
            .findFirst()
            .orElseThrow();

    private static final int KEPT = LONG.dossier().observations().size();

    @Test
    void report_saysHowManyRecordsWereJudgedAndHowManyAreShown() throws IOException {
        assertThat(page(LONG))
                .contains("All " + Counted.number(2_000_000L + KEPT) + " records were judged. Shown are " + KEPT
                        + " of them")
                .contains("and 31 more.");
    }

    @Test
    void report_saysNothingWhereAllIsKept() throws IOException {
        Screened whole = new Screened(LONG.dossier(), LONG.assessment(), LONG.weakJoins());
        assertThat(page(whole))
                .contains("Uncertain joins")
                .doesNotContain("Shown are")
                .doesNotContain("31 more");
    }

    @Test
    void explanation_saysHowManyMoreWeakJoinsThereAre() {
        assertThat(ExplainText.of(LONG)).contains("and 31 more");
    }

    @Test
    void line_fitsTheSchema() throws IOException {
        String schema = Files.readString(Golden.top().resolve("docs/assessments.schema.json"));
        String line = AssessmentsJsonl.line(LONG);
        assertThat(line).contains("\"moreWeakJoins\":31");
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(line, InputFormat.JSON))
                .isEmpty();
    }

    private static String page(Screened screened) throws IOException {
        return Markup.read(HtmlReportTest.written(Samples.results(List.of(screened), List.of())))
                .text();
    }
}
