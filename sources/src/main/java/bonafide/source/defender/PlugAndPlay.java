package bonafide.source.defender;

import bonafide.observation.Endpoint;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.source.Json;
import bonafide.source.UsbPath;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A device that was plugged in, as {@code AdditionalFields} describes it. */
final class PlugAndPlay {
    /** {@code DISPLAY\ABC1234\…}: the maker's three letters and the product's four digits, as the EDID has them. */
    private static final Pattern DISPLAY = Pattern.compile("DISPLAY\\\\([A-Z]{3})([0-9A-F]{4})\\\\.*");

    private PlugAndPlay() {}

    static Optional<? extends Observation> observation(HuntingRow row, Provenance provenance) {
        boolean connected =
                row.cell("ActionType").filter("PnpDeviceConnected"::equals).isPresent()
                        && row.cell("DeviceName").isPresent();
        Json fields = connected ? row.additional() : Json.missing();
        Optional<String> path = fields.text("DeviceId");
        Optional<String> description = fields.text("DeviceDescription");
        String kind = fields.text("ClassName").orElse("");
        return path.flatMap(UsbPath::of)
                .<Observation>map(usb -> new Endpoint.UsbDevice(
                        provenance,
                        usb.vendor(),
                        usb.product(),
                        Optional.empty(),
                        description,
                        usb.serial(),
                        offers(kind, description.orElse("")),
                        Optional.empty()))
                .or(() -> path.map(DISPLAY::matcher)
                        .filter(Matcher::matches)
                        .map(display -> new Endpoint.Monitor(
                                provenance,
                                Optional.of(display.group(1)),
                                description,
                                Optional.empty(),
                                Optional.empty())));
    }

    private static List<String> offers(String kind, String description) {
        return switch (kind) {
            case "Keyboard" -> List.of("keyboard");
            case "Mouse" -> List.of("mouse");
            case "HIDClass" -> List.of("input");
            case "DiskDrive" -> List.of("storage");
            case "Camera", "Image" -> List.of("video");
            case "Media" -> List.of("audio");
            default -> description.contains("Mass Storage") ? List.of("storage") : List.of();
        };
    }
}
