package bonafide.source.crowdstrike;

import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What CrowdStrike's Falcon Data Replicator writes: the sensors' events, one a line. */
public final class FalconReplicator implements JsonSource {
    @Override
    public String name() {
        return "crowdstrike-replicator";
    }

    @Override
    public About about() {
        return new About(
                "CrowdStrike Falcon Data Replicator",
                "The sensors' events from the bucket. Processes, the public address of sensors that report, sign-ins at the machine or through Remote Desktop, and USB"
                        + " devices become observations; other events are counted, and so are sign-ins of machines among"
                        + " themselves, of services, and of accounts that one machine alone knows. An event is about the"
                        + " sensor's id and, where it has one, the computer's name: read the hosts' list too, which gives"
                        + " the serial number to both. Vendor and product of a USB device are read from the path by which"
                        + " Windows knows it; on other systems it is counted.",
                List.of(
                        "event_simpleName, aid, ComputerName, timestamp, ContextTimeStamp",
                        "ProcessRollup2, SyntheticProcessRollup2: ImageFileName, CommandLine, ProcessStartTime",
                        "UserLogon, UserLogonFailed2: UserName, UserPrincipal, LogonDomain, LogonType, LogonTime,"
                                + " RemoteAddressIP4 where it is Remote Desktop",
                        "AgentOnline, SensorHeartbeat: aip",
                        "DcUsbDeviceConnected: DeviceInstanceId, DeviceManufacturer, DeviceProduct, DeviceSerialNumber,"
                                + " DevicePropertyDeviceDescription"),
                List.of("endpoint.process-seen", "endpoint.usb-device", "endpoint.located", "sign-in.signed-in"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("event_simpleName", "aid", "timestamp"));
    }

    @Override
    public String nameHint() {
        return "fdr";
    }

    @Override
    public RecordReader open() {
        return FalconReplicator::read;
    }

    private static void read(RawRecord raw, Reading reading) {
        Json.read(raw, reading).ifPresent(record -> read(record, raw, reading));
    }

    private static void read(Json event, RawRecord raw, Reading reading) {
        Optional<String> type = event.text("event_simpleName");
        Optional<String> sensor = event.text("aid");
        Optional<Instant> written = event.number("timestamp").flatMap(FalconTimes::milliseconds);
        if (type.isEmpty() || sensor.isEmpty() || written.isEmpty()) {
            reading.refuse(
                    raw,
                    "is no event of a sensor: event_simpleName, aid or timestamp is missing or cannot be read",
                    "a line of another export?");
            return;
        }
        FalconReplicatorMapper.map(type.get(), sensor.get(), written.get(), event, raw, reading);
    }
}
