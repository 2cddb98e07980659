package bonafide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.reference.KvmDevices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KvmTableTest {
    private static final KvmDevices DEVICES = ReferenceTables.embedded().kvmDevices();

    @ParameterizedTest
    @CsvSource({
        "1D6B, 0104, PiKVM, PiKVM Composite Device, CAFEBABE, PiKVM",
        "1d6b, 0104, pikvm, '', '', PiKVM",
        "'', '', '', PiKVM Composite Device, '', PiKVM",
        "1D6B, 0104, tinypilot, Multifunction USB Device, 6b65796d696d6570690, TinyPilot",
        "1D6B, 0106, '', '', 6b65796d696d6570690, TinyPilot or keymimepi",
        "1D6B, 0104, JetKVM, USB Emulation Device, '', JetKVM",
        "359F, 2200, sipeed, NanoKVM, nanokvm, NanoKVM",
    })
    void ownStrings_nameTheDevice(
            String vendor, String product, String manufacturer, String name, String serial, String device) {
        assertThat(DEVICES.usb(vendor, product, manufacturer, name, serial).value())
                .contains(device);
    }

    @ParameterizedTest
    @CsvSource({
        "1D6B, 0104, Linux Foundation, Multifunction Composite Gadget, ''",
        "1D6B, 0104, '', '', ''",
        "046D, C31C, Logitech, USB Keyboard K120, LGK0001",
        "045E, 0750, Microsoft, Wired Keyboard 600, MSK0001",
        "046D, C31C, 'Logitech, Inc.', USB Keyboard, 2204HS0949S8",
        "1D6B, 0106, smart-kvm, Multifunction USB Device, ''",
        "1234, 5678, '', Multifunction USB Device, CAFEBABE",
        "359F, 2200, sipeed, Maix board, ''",
    })
    void genericOrCopiedStrings_nameNothing(
            String vendor, String product, String manufacturer, String name, String serial) {
        assertThat(DEVICES.usb(vendor, product, manufacturer, name, serial).value())
                .isEmpty();
    }

    @Test
    void screen_isKnownByNameOrByMakerAndSerial() {
        assertThat(DEVICES.monitor("LNX", "PiKVM V4 Plus", "CAFEBABE").value()).contains("PiKVM");
        assertThat(DEVICES.monitor("LNX", "", "CAFEBABE").value()).contains("PiKVM");
        assertThat(DEVICES.monitor("LNX", "HDMI", "0001").value()).isEmpty();
        assertThat(DEVICES.monitor("DEL", "DELL U2719D", "CAFEBABE").value()).isEmpty();
    }
}
