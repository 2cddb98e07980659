package bonafide.source.crowdstrike;

import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The event stream of CrowdStrike Falcon, as the SIEM connector writes it. */
public final class FalconStream implements JsonSource {
    @Override
    public String name() {
        return "crowdstrike-event-stream";
    }

    @Override
    public About about() {
        return new About(
                "CrowdStrike Falcon, event stream",
                "The output of the SIEM connector: objects with metadata and event, be they over several lines. A detection"
                        + " becomes an alert and the program that set it off; a sign-in to Falcon's console becomes a"
                        + " sign-in of that user. Other events, and sign-ins of interface clients, are counted. A detection"
                        + " is malware where its tactic is Malware or Machine Learning. It is about the computer's name,"
                        + " and the program also about an account of the domain.",
                List.of(
                        "metadata: eventType, eventCreationTime",
                        "DetectionSummaryEvent, EppDetectionSummaryEvent: DetectName or Name, SeverityName, Tactic,"
                                + " ComputerName or Hostname, MachineDomain, UserName, FileName, FilePath, CommandLine,"
                                + " ProcessStartTime",
                        "AuthActivityAuditEvent: UserId, UserIp, OperationName, ServiceName, Success"),
                List.of("endpoint.alert", "endpoint.process-seen", "sign-in.signed-in"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("metadata/eventType", "metadata/eventCreationTime", "event"));
    }

    @Override
    public String nameHint() {
        return "falcon";
    }

    @Override
    public RecordReader open() {
        return FalconStream::read;
    }

    private static void read(RawRecord raw, Reading reading) {
        Json.read(raw, reading).ifPresent(record -> read(record, raw, reading));
    }

    private static void read(Json record, RawRecord raw, Reading reading) {
        Optional<String> type = record.text("metadata", "eventType");
        Optional<Instant> at = record.number("metadata", "eventCreationTime").flatMap(FalconTimes::milliseconds);
        if (type.isEmpty() || at.isEmpty()) {
            reading.refuse(
                    raw,
                    "is no event of Falcon: eventType or eventCreationTime is missing or cannot be read",
                    "keep the metadata that the SIEM connector writes");
            return;
        }
        FalconStreamMapper.map(type.get(), at.get(), record.at("event"), raw, reading);
    }
}
