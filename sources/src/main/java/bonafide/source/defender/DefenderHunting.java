package bonafide.source.defender;

import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import java.util.List;
import java.util.Set;

/** Advanced hunting of Defender XDR as JSON: its event stream, or answers of its interfaces. */
public final class DefenderHunting implements JsonSource {
    static final String WHAT_IS_READ =
            "Processes that were created, the public address of workstations that are no virtual machines, sign-ins at the machine or through Remote Desktop, sign-ins that Defender for"
                    + " Identity saw, USB devices and screens that were plugged in, installed software, and of an alert's"
                    + " evidence the machine. Other tables and actions are counted; so are sign-ins of machines among"
                    + " themselves (Network, Service, Batch), of services, and of accounts that one machine alone knows."
                    + " Defender names no serial number: rows are about the machine's name, and processes also about the"
                    + " account. A row that does not name its table is told by its columns and its ActionType. Alerts are"
                    + " malware or other; Defender has no category for exported credentials.";
    static final List<String> FIELDS = List.of(
            "Timestamp, DeviceName, ActionType, AccountUpn, AccountDomain, AccountName",
            "DeviceProcessEvents: FileName, FolderPath, ProcessCommandLine",
            "DeviceLogonEvents: LogonType, RemoteIP where it is Remote Desktop",
            "DeviceEvents: AdditionalFields.DeviceId, .ClassName, .DeviceDescription of PnpDeviceConnected",
            "DeviceInfo: PublicIP, DeviceType, Vendor, Model",
            "DeviceTvmSoftwareInventory: SoftwareName, SoftwareVendor, SoftwareVersion (undated)",
            "IdentityLogonEvents: IPAddress, Location, Application",
            "AlertEvidence: EntityType, Title, Severity, Categories");
    static final List<String> OBSERVATIONS = List.of(
            "endpoint.process-seen",
            "endpoint.usb-device",
            "endpoint.monitor",
            "endpoint.located",
            "endpoint.software",
            "endpoint.alert",
            "sign-in.signed-in");

    private static final String CATEGORY = "AdvancedHunting-";

    @Override
    public String name() {
        return "defender-hunting";
    }

    @Override
    public About about() {
        return new About(
                "Microsoft Defender XDR, advanced hunting (JSON)",
                "The streaming interface (category AdvancedHunting-…, to Event Hubs or storage), or the answer of a hunting"
                        + " query. " + WHAT_IS_READ,
                FIELDS,
                OBSERVATIONS);
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json("category", "operationName", "properties/Timestamp", "tenantId"),
                Signature.json("category", "operationName", "properties/SoftwareName", "tenantId"),
                Signature.json("Timestamp", "DeviceId", "DeviceName", "ActionType"),
                Signature.json("Timestamp", "DeviceId", "DeviceName", "PublicIP"),
                Signature.json("Timestamp", "AccountUpn", "ActionType", "LogonType", "Application"),
                Signature.json("DeviceId", "DeviceName", "SoftwareVendor", "SoftwareName"));
    }

    @Override
    public String nameHint() {
        return "hunting";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("records", "Results", "results");
    }

    @Override
    public RecordReader open() {
        return DefenderHunting::read;
    }

    private static void read(RawRecord raw, Reading reading) {
        Json.read(raw, reading).ifPresent(record -> {
            if (record.isObject()) {
                HuntingMapper.map(row(record, raw), reading);
            } else {
                reading.refuse(raw, "is no row", "every row is to be one object in curly brackets");
            }
        });
    }

    private static HuntingRow row(Json record, RawRecord raw) {
        boolean streamed = record.at("properties").isObject();
        Json row = streamed ? record.at("properties") : record;
        String named = record.text("category").or(() -> record.text("Type")).orElse("");
        String table = named.startsWith(CATEGORY) ? named.substring(CATEGORY.length()) : named;
        return new HuntingRow(
                streamed || table.startsWith("Device") ? table : "",
                column -> row.text(column),
                HuntingRow.additional(row.at("AdditionalFields")),
                raw);
    }
}
