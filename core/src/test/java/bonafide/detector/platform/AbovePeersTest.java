package bonafide.detector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class AbovePeersTest {
    private final Trial trial = Trial.of("AbovePeers", "measures=bids-per-accepted", "percentile=99");

    private static Dossiers peers(String measure, String percentile) {
        return Dossiers.empty()
                .record("2026-03-01", "platform.peers", "measure=" + measure, "value=120", "percentile=" + percentile);
    }

    @Test
    void farEnd_fires() {
        assertThat(trial.fires(peers("Bids-per-accepted", "99.5")).reason())
                .contains("120")
                .contains("99.5");
    }

    @Test
    void amongPeers_isSilent() {
        trial.silent(peers("bids-per-accepted", "80"));
    }

    @Test
    void otherMeasure_isAGap() {
        trial.gap(peers("transfers-out", "99.5"));
    }
}
