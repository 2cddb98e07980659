package bonafide.source.jamf;

import bonafide.observation.Endpoint;
import bonafide.observation.Provenance;
import bonafide.source.Json;
import bonafide.source.Machines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What events of Compliance Reporter say. */
final class JamfEvents {
    private JamfEvents() {}

    /** A program that was started; empty where starting it failed. */
    static Optional<Endpoint.ProcessSeen> process(Json event, Provenance provenance, Optional<String> serial) {
        boolean started = event.text("return", "error").filter("0"::equals).isPresent();
        List<String> arguments = arguments(event.at("exec_args", "args"));
        if (!started || arguments.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> path = path(event, arguments.getFirst());
        return Optional.of(new Endpoint.ProcessSeen(
                provenance,
                Machines.fileName(path.orElse(arguments.getFirst())),
                path,
                Optional.of(String.join(" ", arguments)),
                serial));
    }

    /**
     * Where the program lies. {@code path} may name other files that the call touched, so it counts only where it names the
     * program, and so does the first argument, which a caller may choose.
     */
    private static Optional<String> path(Json event, String first) {
        boolean replaced =
                event.text("header", "event_name").filter("AUE_EXECVE"::equals).isPresent();
        return event.items("path").stream()
                .flatMap(item -> item.text().stream())
                .filter(path -> replaced || Machines.fileName(path).equals(Machines.fileName(first)))
                .findFirst()
                .or(() -> Optional.of(first).filter(written -> written.startsWith("/")));
    }

    /** The arguments in their order; they are numbered from one. */
    private static List<String> arguments(Json written) {
        List<String> arguments = new ArrayList<>();
        for (int number = 1; written.text(String.valueOf(number)).isPresent(); number++) {
            arguments.add(written.text(String.valueOf(number)).orElse(""));
        }
        return arguments;
    }

    /** A USB device that was plugged in; empty where the event does not give its ids. */
    static Optional<Endpoint.UsbDevice> usb(Json info, Provenance provenance, Optional<String> serial) {
        Json attributes = info.at("device_attributes");
        Optional<String> vendor = attributes.whole("idVendor").map(JamfEvents::hexadecimal);
        Optional<String> product = attributes.whole("idProduct").map(JamfEvents::hexadecimal);
        boolean connected =
                info.text("device_status").filter("connected"::equals).isPresent();
        if (!connected || vendor.isEmpty() || product.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Endpoint.UsbDevice(
                provenance,
                vendor.get(),
                product.get(),
                attributes.text("USB Vendor Name"),
                attributes.text("USB Product Name").or(() -> info.text("device_name")),
                attributes.text("USB Serial Number"),
                List.of(),
                serial));
    }

    private static String hexadecimal(int id) {
        return String.format(java.util.Locale.ROOT, "%04x", id & 0xFFFF);
    }
}
