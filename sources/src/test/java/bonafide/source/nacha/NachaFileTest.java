package bonafide.source.nacha;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.Payment;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NachaFileTest extends SourceContract {
    @Override
    protected Source source() {
        return new NachaFile();
    }

    @Override
    protected List<String> fixtures() {
        return List.of("nacha/payroll.ach");
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.LINES;
    }

    private static final String FIXTURE = "nacha/payroll.ach";

    @Override
    protected String badRecord(Layout layout) {
        return "622 cut off\n";
    }

    @Test
    void credit_saysWherePayGoesAndHowMuch() {
        Given.Read read = Given.as(source(), FIXTURE, Given.fixture(FIXTURE));

        Payment.Instruction first = read.all(Payment.Instruction.class).getFirst();
        assertThat(first.routingNumber()).contains("011000015");
        assertThat(first.holder()).contains("DANA PETROV");
        assertThat(first.at()).isEqualTo(Instant.parse("2026-03-13T00:00:00Z"));
        assertThat(first.accountFingerprint()).isEmpty();
        assertThat(read.all(Payment.Transfer.class).getFirst().amount()).hasToString("1250.00 USD");
        assertThat(read.statements().getFirst().about()).contains(Key.of(KeyKind.EMPLOYEE_ID, "E-7"));
    }

    @Test
    void numberThatMayBeATaxNumber_andNameThatMayBeCutOff_areNotKept() {
        Given.Read read = Given.as(source(), FIXTURE, Given.fixture(FIXTURE));

        assertThat(read.statements().get(2).about()).containsExactly(Key.of(KeyKind.NAME, "KIM VALE"));
        assertThat(read.all(Payment.Instruction.class).getLast().holder()).isEmpty();
        assertThat(read.statements().getLast().about()).containsExactly(Key.of(KeyKind.EMPLOYEE_ID, "E-8"));
    }

    @Test
    void accountNumbers_areNowhere() {
        assertThat(Given.as(source(), FIXTURE, Given.fixture(FIXTURE))
                        .statements()
                        .toString())
                .doesNotContain("000111")
                .doesNotContain("000222");
    }

    @Test
    void debitsAndOtherClasses_areCounted() {
        assertThat(Given.unknown(Given.as(source(), FIXTURE, Given.fixture(FIXTURE))))
                .containsOnlyKeys("PPD entry with code 27", "CTX entry with code 22");
    }

    @Test
    void routingNumberThatFailsItsCheckDigit_isRefusedAlone() {
        String text = new String(Given.fixture(FIXTURE), StandardCharsets.US_ASCII);
        Given.Read read = Given.as(source(), FIXTURE, text.replace("622011000015000111", "622011000016000111"));

        assertThat(read.onlyRefusal().reason()).contains("check digit");
        assertThat(read.all(Payment.Instruction.class)).hasSize(2);
    }

    @Test
    void entryWithAddenda_isWhatTheAddendaSay() {
        assertThat(withAddenda("05").all(Payment.Instruction.class)).hasSize(3);
        Given.Read returned = withAddenda("99");
        assertThat(returned.all(Payment.Instruction.class)).hasSize(2);
        assertThat(Given.unknown(returned)).containsKey("entry with addenda 99");
    }

    @Test
    void entryWithoutTheAddendaItAnnounces_isRefusedAlone() {
        Given.Read read = Given.as(source(), FIXTURE, announcing(""));

        assertThat(read.onlyRefusal().reason()).contains("without the addenda");
        assertThat(read.all(Payment.Instruction.class)).hasSize(2);
    }

    private Given.Read withAddenda(String type) {
        return Given.as(source(), FIXTURE, announcing("7" + type + "PAY PERIOD" + " ".repeat(70) + "00010000001\n"));
    }

    /** The fixture, whose first entry announces addenda. */
    private static String announcing(String addenda) {
        String text = new String(Given.fixture(FIXTURE), StandardCharsets.US_ASCII);
        int entry = 2 * 95;
        return text.substring(0, entry + 78) + "1" + text.substring(entry + 79, entry + 95) + addenda
                + text.substring(entry + 95);
    }
}
