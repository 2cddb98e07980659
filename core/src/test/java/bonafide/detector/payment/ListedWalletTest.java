package bonafide.detector.payment;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class ListedWalletTest {
    private final Dossiers wallet = Dossiers.empty()
            .record("2026-03-01", "payment.instruction", "method=virtual-currency", "wallet=0xEXAMPLE1");

    @Test
    void listedAddress_fires() {
        Judgement.Found found = Trial.of(Tables.empty().wallet("0xEXAMPLE1", "Example entry 7"), "ListedWallet")
                .fires(wallet);
        assertThat(found.reason()).contains("0xEXAMPLE1").contains("Example entry 7");
        assertThat(found.lookUps()).hasSize(1);
    }

    @Test
    void otherAddress_isSilent() {
        Trial.of(Tables.empty().wallet("0xEXAMPLE2", "Example entry 7"), "ListedWallet")
                .silent(wallet);
    }

    @Test
    void noListLoaded_isAGap() {
        assertThat(Trial.of("ListedWallet").gap(wallet).why()).contains("no sanctions list");
    }
}
