package bonafide.detector.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class CompositeUsbEarlyTest {
    private final Trial trial = Trial.of("CompositeUsbEarly", "within=P7D", "interfaces=keyboard;mouse;storage");
    private final Dossiers delivered =
            Dossiers.empty().record("2026-03-01", "logistics.tracking", "tracking=1Z", "status=delivered");

    private Dossiers usb(String at, String interfaces) {
        return delivered.record(
                at, "endpoint.usb-device", "vendor-id=1d6b", "product-id=0104", "interfaces=" + interfaces);
    }

    @Test
    void allThreeInOneOnTheFirstDay_fires() {
        assertThat(trial.fires(usb("2026-03-02", "Keyboard;Mouse;Storage")).reason())
                .contains("Keyboard, Mouse and Storage");
    }

    @Test
    void keyboardAndMouse_areSilent() {
        trial.silent(usb("2026-03-02", "keyboard;mouse"));
    }

    @Test
    void monthsLater_isSilent() {
        trial.silent(usb("2026-06-02", "keyboard;mouse;storage"));
    }

    @Test
    void noBeginning_isAGap() {
        trial.gap(Dossiers.empty()
                .record(
                        "2026-03-02",
                        "endpoint.usb-device",
                        "vendor-id=1d6b",
                        "product-id=0104",
                        "interfaces=keyboard;mouse;storage"));
    }
}
