package bonafide.observation;

import java.util.List;
import java.util.Optional;

/** What is found on the organisation's own devices. */
public sealed interface Endpoint extends Observation {

    /** A device as device management reports it. */
    @Means("A device as device management reports it")
    record Device(
            Provenance provenance,
            @Means("Its serial number") String serial,
            @Means("Its name") Optional<String> host,
            @Means("Its model") Optional<String> model,
            @Means("What it is") Optional<Chassis> chassis)
            implements Endpoint {}

    /** A program installed on a device. */
    @Means("A program installed on a device")
    record Software(
            Provenance provenance,
            @Means("The program") String name,
            @Means("Its version") Optional<String> version,
            @Means("Its publisher") Optional<String> publisher,
            @Means("Where it is installed") Optional<String> path,
            @Means("The device") Optional<String> serial)
            implements Endpoint {}

    /** A program that ran on a device. */
    @Means("A program that ran on a device")
    record ProcessSeen(
            Provenance provenance,
            @Means("The program's file name") String name,
            @Means("Its path") Optional<String> path,
            @Means("How it was called") Optional<String> commandLine,
            @Means("The device") Optional<String> serial)
            implements Endpoint {}

    /** Something plugged into a device. */
    @Means("Something plugged into a device")
    record UsbDevice(
            Provenance provenance,
            @Means("USB vendor id, hexadecimal") String vendorId,
            @Means("USB product id, hexadecimal") String productId,
            @Means("The manufacturer's string") Optional<String> manufacturer,
            @Means("The product's string") Optional<String> product,
            @Means("The serial string") Optional<String> usbSerial,

            @Means("What it offers: keyboard, mouse, storage; divided by semicolons")
            List<String> interfaces,

            @Means("The device it was plugged into") Optional<String> serial)
            implements Endpoint {
        public UsbDevice {
            interfaces = List.copyOf(interfaces);
        }
    }

    /** A screen connected to a device, as its EDID says. */
    @Means("A screen connected to a device, as its EDID says")
    record Monitor(
            Provenance provenance,
            @Means("Three-letter maker's code") Optional<String> manufacturer,
            @Means("The name") Optional<String> name,
            @Means("The serial text") Optional<String> monitorSerial,
            @Means("The device") Optional<String> serial)
            implements Endpoint {}

    /** Where a device was. */
    @Means("Where a device was")
    record Located(
            Provenance provenance,
            @Means("The device") Optional<String> serial,
            @Means("Its public address") Optional<IpAddress> address,
            @Means("The place reported") Optional<Place> place)
            implements Endpoint {}

    /** An alert of the endpoint tool. */
    @Means("An alert of the endpoint tool")
    record Alert(
            Provenance provenance,
            @Means("What it is about") AlertKind kind,
            @Means("What the tool says") String title,
            @Means("How grave the tool takes it to be") Optional<String> severity,
            @Means("The device") Optional<String> serial)
            implements Endpoint {}

    /** A browser extension. */
    @Means("A browser extension")
    record Extension(
            Provenance provenance,
            @Means("The extension") String name,
            @Means("Its id in the browser's store") Optional<String> identifier,
            @Means("The browser") Optional<String> browser,
            @Means("The device") Optional<String> serial)
            implements Endpoint {}

    /** What a device is. */
    enum Chassis {
        LAPTOP,
        DESKTOP,
        VIRTUAL,
        OTHER
    }

    /** What an alert is about. */
    enum AlertKind {
        MALWARE,
        CREDENTIAL_EXPORT,
        COOKIE_EXPORT,
        OTHER
    }
}
