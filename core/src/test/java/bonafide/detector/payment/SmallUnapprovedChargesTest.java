package bonafide.detector.payment;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class SmallUnapprovedChargesTest {
    private final Trial trial = Trial.of("SmallUnapprovedCharges", "charges=3", "sum=300.00 USD", "small=200.00 USD");

    private static Dossiers charges(int number, String amount, String approved) {
        Dossiers dossiers = Dossiers.empty();
        for (int index = 1; index <= number; index++) {
            dossiers = dossiers.record(
                    "2026-03-0" + index,
                    "payment.charge",
                    "amount=" + amount,
                    "payee=Example Cloud",
                    "approved=" + approved);
        }
        return dossiers;
    }

    @Test
    void manySmallCharges_fire() {
        Judgement.Found found = trial.fires(charges(4, "100.00 USD", "no"));
        assertThat(found.reason()).contains("4 charges").contains("400.00 USD").contains("Example Cloud");
    }

    @Test
    void fewerThanSet_areSilent() {
        trial.silent(charges(2, "190.00 USD", "no"));
    }

    @Test
    void approvedSubscription_isSilent() {
        trial.silent(charges(9, "100.00 USD", "yes"));
    }

    @Test
    void largeCharges_areSilent() {
        trial.silent(charges(4, "900.00 USD", "no"));
    }

    @Test
    void otherPayees_areNotAddedUp() {
        trial.silent(charges(2, "190.00 USD", "no")
                .record("2026-03-05", "payment.charge", "amount=190.00 USD", "payee=Example Tolls", "approved=no"));
    }
}
