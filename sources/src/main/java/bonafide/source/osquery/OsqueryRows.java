package bonafide.source.osquery;

import bonafide.observation.Endpoint;
import bonafide.observation.IpAddress;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.source.Json;
import bonafide.source.Machines;
import bonafide.source.Serials;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A row of a known table as an observation. */
final class OsqueryRows {
    private OsqueryRows() {}

    /** The observation, or empty where the row lacks what it needs. */
    static Optional<? extends Observation> observation(
            OsqueryTable table, Json row, Provenance provenance, OsqueryResult result) {
        Optional<String> serial = result.serial();
        return switch (table) {
            case SYSTEM -> device(row, provenance);
            case USB -> usb(row, provenance, serial);
            case DISPLAY -> display(row, provenance, serial);
            case PROCESS -> process(row, provenance, serial);
            case EXTENSION -> extension(row, provenance, result);
            case SOFTWARE -> software(row, provenance, serial);
            case ADDRESS -> located(row, provenance, serial);
        };
    }

    private static Optional<Endpoint.Device> device(Json row, Provenance provenance) {
        Optional<String> vendor = row.text("hardware_vendor");
        Optional<String> model = row.text("hardware_model");
        String all = (vendor.orElse("") + " " + model.orElse("")).strip();
        return row.text("hardware_serial")
                .flatMap(Serials::of)
                .map(serial -> new Endpoint.Device(
                        provenance,
                        serial,
                        row.text("hostname").or(() -> row.text("computer_name")),
                        all.isEmpty() ? Optional.empty() : Optional.of(all),
                        Machines.chassis(all)));
    }

    private static Optional<Endpoint.Software> software(Json row, Provenance provenance, Optional<String> serial) {
        return row.text("name")
                .map(name -> new Endpoint.Software(
                        provenance,
                        Machines.applicationName(name),
                        row.text("bundle_short_version").or(() -> row.text("version")),
                        row.text("publisher").or(() -> row.text("maintainer")).or(() -> row.text("vendor")),
                        row.text("path").or(() -> row.text("install_location")),
                        serial));
    }

    private static Optional<Endpoint.ProcessSeen> process(Json row, Provenance provenance, Optional<String> serial) {
        Optional<String> path = row.text("path");
        return row.text("name")
                .or(() -> path.map(Machines::fileName))
                .map(name -> new Endpoint.ProcessSeen(provenance, name, path, row.text("cmdline"), serial));
    }

    private static Optional<Endpoint.UsbDevice> usb(Json row, Provenance provenance, Optional<String> serial) {
        Optional<String> vendor = row.text("vendor_id");
        Optional<String> product = row.text("model_id");
        if (vendor.isEmpty() || product.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Endpoint.UsbDevice(
                provenance,
                hexadecimal(vendor.get()),
                hexadecimal(product.get()),
                row.text("vendor"),
                row.text("model"),
                row.text("serial"),
                offers(row.whole("class").orElse(0), row.whole("protocol").orElse(0)),
                serial));
    }

    /** What a device of that class offers, by the USB forum's list of class codes. */
    private static List<String> offers(int deviceClass, int protocol) {
        List<String> offers = new ArrayList<>();
        switch (deviceClass) {
            case 1 -> offers.add("audio");
            case 3 -> offers.add(protocol == 1 ? "keyboard" : protocol == 2 ? "mouse" : "input");
            case 7 -> offers.add("printer");
            case 8 -> offers.add("storage");
            case 9 -> offers.add("hub");
            case 14 -> offers.add("video");
            default -> {}
        }
        return offers;
    }

    private static Optional<Endpoint.Extension> extension(Json row, Provenance provenance, OsqueryResult result) {
        String query = result.query().toLowerCase(Locale.ROOT);
        Optional<String> browser = row.text("browser_type")
                .or(() -> query.contains("firefox") ? Optional.of("firefox") : Optional.empty())
                .or(() -> query.contains("safari") ? Optional.of("safari") : Optional.empty())
                .or(() -> query.contains("chrome") ? Optional.of("chrome") : Optional.empty());
        return row.text("name")
                .map(name ->
                        new Endpoint.Extension(provenance, name, row.text("identifier"), browser, result.serial()));
    }

    private static Optional<Endpoint.Monitor> display(Json row, Provenance provenance, Optional<String> serial) {
        return Optional.of(new Endpoint.Monitor(
                provenance,
                row.text("manufacturer").or(() -> row.text("vendor_id")),
                row.text("name"),
                row.text("serial_number").flatMap(Serials::of),
                serial));
    }

    private static Optional<Endpoint.Located> located(Json row, Provenance provenance, Optional<String> serial) {
        Optional<IpAddress> address =
                row.text("address").flatMap(IpAddress::parse).filter(found -> !found.isPrivate());
        return serial.filter(known -> address.isPresent())
                .map(known -> new Endpoint.Located(provenance, serial, address, Optional.empty()));
    }

    /** Four lower-case digits, however the table writes them. */
    private static String hexadecimal(String written) {
        String digits = written.toLowerCase(Locale.ROOT).replaceFirst("^0x", "");
        return digits.length() < 4 ? "0".repeat(4 - digits.length()) + digits : digits;
    }
}
