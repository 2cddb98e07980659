package bonafide.detector.payment;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class PaymentServiceUsedTest {
    private final Trial trial = Trial.of("PaymentServiceUsed");
    private final Dossiers service = Dossiers.empty()
            .record(
                    "2026-03-01",
                    "payment.instruction",
                    "method=payment-service",
                    "provider=Example Pay",
                    "country=CN");

    @Test
    void payThroughAService_firesWithoutItsCountry() {
        Judgement.Found found = trial.fires(service);
        assertThat(found.reason()).contains("Example Pay").doesNotContain("CN");
    }

    @Test
    void serviceAgreedInTheContract_isSilent() {
        trial.silent(service.record("2026-02-01", "payment.terms", "method=payment-service"));
    }

    @Test
    void bankAccount_isSilent() {
        trial.silent(Dossiers.empty().record("2026-03-01", "payment.instruction", "method=bank-account"));
    }
}
