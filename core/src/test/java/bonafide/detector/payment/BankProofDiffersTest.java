package bonafide.detector.payment;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Circumstance;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class BankProofDiffersTest {
    private final Trial trial = Trial.of("BankProofDiffers");
    private final Dossiers payroll = Dossiers.empty()
            .record(
                    "2026-03-01",
                    "payment.instruction",
                    "method=bank-account",
                    "account-fingerprint=fp-1",
                    "routing-number=011000015",
                    "holder=Dana Whitfield");

    @Test
    void otherRoutingNumber_fires() {
        Judgement.Found found = trial.fires(payroll.record(
                "2026-03-02", "payment.bank-proof", "routing-number=021000021", "holder=Dana Whitfield"));
        assertThat(found.reason()).contains("021000021").contains("011000015");
    }

    @Test
    void otherHolder_namesBoth() {
        Judgement.Found found = trial.fires(payroll.record("2026-03-02", "payment.bank-proof", "holder=Lee Harlan"));
        assertThat(found.circumstances()).containsExactly(new Circumstance.NamesDiffer("Lee Harlan", "Dana Whitfield"));
    }

    @Test
    void bankDoesNotConfirm_fires() {
        trial.fires(payroll.record("2026-03-02", "payment.bank-proof", "confirmed=no"));
    }

    @Test
    void proofOfTheEarlierAccount_isSilent() {
        trial.silent(
                payroll.record("2026-03-09", "payment.instruction", "method=bank-account", "routing-number=021000021")
                        .record("2026-03-02", "payment.bank-proof", "routing-number=011000015"));
    }

    @Test
    void holderWithMiddleName_isSilent() {
        trial.silent(payroll.record("2026-03-02", "payment.bank-proof", "holder=Dana Ruth Whitfield"));
    }

    @Test
    void noProof_isAGap() {
        trial.gap(payroll);
    }
}
