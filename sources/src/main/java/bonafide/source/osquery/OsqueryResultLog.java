package bonafide.source.osquery;

import bonafide.source.JsonSource;
import bonafide.source.Signature;
import java.util.List;

/** The result log of osquery, written by its file logger or collected by a fleet manager. */
public final class OsqueryResultLog implements JsonSource {
    @Override
    public String name() {
        return "osquery-result-log";
    }

    @Override
    public About about() {
        return new About(
                "osquery result log",
                "osqueryd.results.log in event, batch or snapshot form. What a row is follows from its columns, and from the"
                        + " query's name where the columns leave it open, so packs may call their queries what they like."
                        + " Rows that were removed, and rows of tables not listed here, are counted. A row is about the"
                        + " device whose serial number the decorations, or system_info, give; else about the host"
                        + " identifier. Serial numbers that firmware leaves at a default are taken for none.",
                List.of(
                        "name, action, unixTime, calendarTime, hostIdentifier, columns, snapshot, diffResults.added",
                        "decorations: hardware_serial, hostname, computer_name",
                        "system_info: hardware_serial, hostname, computer_name, hardware_vendor, hardware_model",
                        "programs, apps, deb_packages, rpm_packages, homebrew_packages, …: name, version, publisher,"
                                + " maintainer, install_location, path",
                        "processes, process_events: name, path, cmdline",
                        "usb_devices: vendor_id, model_id, vendor, model, serial, class, protocol",
                        "chrome_extensions, firefox_addons, safari_extensions: name, identifier, browser_type",
                        "connected_displays: name, manufacturer, vendor_id, serial_number",
                        "interface_addresses: address, where it is public"),
                List.of(
                        "endpoint.device",
                        "endpoint.software",
                        "endpoint.process-seen",
                        "endpoint.usb-device",
                        "endpoint.extension",
                        "endpoint.monitor",
                        "endpoint.located"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json("name", "hostIdentifier", "unixTime", "columns", "action"),
                Signature.json("name", "hostIdentifier", "unixTime", "snapshot"),
                Signature.json("name", "hostIdentifier", "unixTime", "diffResults"));
    }

    @Override
    public String nameHint() {
        return "osquery";
    }

    @Override
    public RecordReader open() {
        OsqueryMapper mapper = new OsqueryMapper();
        return (raw, reading) -> OsqueryReader.read(raw, reading).ifPresent(result -> mapper.map(result, raw, reading));
    }
}
