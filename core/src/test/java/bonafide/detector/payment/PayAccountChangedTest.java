package bonafide.detector.payment;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class PayAccountChangedTest {
    private final Trial trial = Trial.of("PayAccountChanged", "changes=2", "within=P90D", "after-start=P30D");

    private static Dossiers accounts(Dossiers dossiers, String... datedAccounts) {
        Dossiers more = dossiers;
        for (String dated : datedAccounts) {
            String[] parts = dated.split(" ", -1);
            more = more.record(
                    parts[0], "payment.instruction", "method=bank-account", "account-fingerprint=" + parts[1]);
        }
        return more;
    }

    @Test
    void twoChangesInAQuarter_fire() {
        Judgement.Found found =
                trial.fires(accounts(Dossiers.empty(), "2026-01-05 fp-1", "2026-02-05 fp-2", "2026-03-05 fp-3"));
        assertThat(found.reason()).contains("fp-1").contains("fp-3").contains("2 times");
    }

    @Test
    void oneChangeShortlyAfterTheFirstDay_fires() {
        trial.fires(accounts(
                Dossiers.empty()
                        .record("2026-03-01", "organisation.employed", "employee-id=E-1", "role=D", "start=2026-03-01"),
                "2026-02-20 fp-1",
                "2026-03-20 fp-2"));
    }

    @Test
    void oneChangeMuchLater_isSilent() {
        trial.silent(accounts(
                Dossiers.empty()
                        .record("2025-03-01", "organisation.employed", "employee-id=E-1", "role=D", "start=2025-03-01"),
                "2025-02-20 fp-1",
                "2026-03-20 fp-2"));
    }

    @Test
    void sameAccountAgain_isSilent() {
        trial.silent(accounts(Dossiers.empty(), "2026-01-05 fp-1", "2026-02-05 fp-1", "2026-03-05 fp-1"));
    }

    @Test
    void correctedTypingError_isNoChange() {
        trial.silent(Dossiers.empty()
                .record("2026-03-01", "organisation.employed", "employee-id=E-1", "role=D", "start=2026-03-01")
                .record(
                        "2026-03-02",
                        "payment.instruction",
                        "method=bank-account",
                        "account-fingerprint=fp-0",
                        "routing-number=011000016")
                .record(
                        "2026-03-04",
                        "payment.instruction",
                        "method=bank-account",
                        "account-fingerprint=fp-1",
                        "routing-number=011000015"));
    }

    @Test
    void twoChangesYearsApart_areSilent() {
        trial.silent(accounts(Dossiers.empty(), "2022-01-05 fp-1", "2023-02-05 fp-2", "2026-03-05 fp-3"));
    }
}
