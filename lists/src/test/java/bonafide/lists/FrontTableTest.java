package bonafide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.reference.FrontCompanies;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FrontTableTest {
    private static final FrontCompanies FRONTS = ReferenceTables.embedded().frontCompanies();

    @Test
    void seizedDomain_saysWhoseItWasAndByWhoseWord() {
        assertThat(FRONTS.domain("WWW.HopanaTech.com.").value())
                .contains("HopanaTech (Hopana Tech LLC), seized by US authorities, 2024-10-10");
        assertThat(FRONTS.domain("jobs.hopanatech.com").value()).isEmpty();
        assertThat(FRONTS.domain("example.com").value()).isEmpty();
    }

    @Test
    void name_isComparedWithoutCasePunctuationAndLegalForm() {
        assertThat(FRONTS.name("hopana tech, L.L.C.").value()).isPresent();
        assertThat(FRONTS.name("Shenyang Tonywang Technology Co., Ltd.").value())
                .isPresent();
        assertThat(FRONTS.name("Hopana Technologies").value()).isEmpty();
        assertThat(FRONTS.name("LLC").value()).isEmpty();
        assertThat(FRONTS.name("").value()).isEmpty();
    }

    @Test
    void phraseThatHonestFirmsUseToo_isNotFoundByName() {
        assertThat(FRONTS.name("Independent Lab LLC").value()).isEmpty();
        assertThat(FRONTS.domain("inditechlab.com").value()).isPresent();
    }

    @Test
    void ownList_isReadAndWrongLinesAreRefused() {
        String text = """
                domain,front,names,said by,date
                front.example,Example Front,Example Front Ltd,our own case,2026-05-01
                ,Nameless,Second Front,,
                no domain,x,,,
                """;
        Refusals refusals = new Refusals("fronts.csv");
        FrontTable own = FrontTable.own(new OwnList("fronts.csv", text.getBytes(StandardCharsets.UTF_8)), refusals);

        assertThat(own.domain("front.example").value()).contains("Example Front, our own case, 2026-05-01");
        assertThat(own.name("SECOND FRONT INC").value()).contains("Nameless");
        assertThat(refusals.all()).map(Refusal::line).containsExactly(4L);
    }
}
