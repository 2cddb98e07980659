package bonafide.detector.payment;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class RoutingNumberInvalidTest {
    private static final Trial WITHOUT_DIRECTORY = Trial.of("RoutingNumberInvalid");
    private static final Trial WITH_DIRECTORY =
            Trial.of(Tables.empty().bank("011000015", "Example Bank"), "RoutingNumberInvalid");

    private static Dossiers routed(String... numbers) {
        Dossiers dossiers = Dossiers.empty();
        for (int index = 0; index < numbers.length; index++) {
            dossiers = dossiers.record(
                    "2026-03-0" + (index + 1),
                    "payment.instruction",
                    "method=bank-account",
                    "routing-number=" + numbers[index]);
        }
        return dossiers;
    }

    @Test
    void wrongCheckDigit_fires() {
        assertThat(WITHOUT_DIRECTORY.fires(routed("011000016")).reason()).contains("011000016");
    }

    @Test
    void numberOfNoBank_firesWithADirectoryOnly() {
        assertThat(WITH_DIRECTORY.fires(routed("021000021")).lookUps()).hasSize(1);
        WITHOUT_DIRECTORY.silent(routed("021000021"));
    }

    @Test
    void correctedNumber_isSilent() {
        WITHOUT_DIRECTORY.silent(routed("011000016", "011000015"));
    }

    @Test
    void noNumber_isAGap() {
        WITHOUT_DIRECTORY.gap(Dossiers.empty().record("2026-03-01", "payment.instruction", "method=payment-service"));
    }
}
