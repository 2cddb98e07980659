package bonafide.source.ocsf;

import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import bonafide.source.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Events in the Open Cybersecurity Schema Framework, version 1. */
public final class OcsfEvents implements JsonSource {
    @Override
    public String name() {
        return "ocsf";
    }

    @Override
    public About about() {
        return new About(
                "OCSF events",
                "JSON in the Open Cybersecurity Schema Framework 1.x. Of Authentication (3002) the logons and logoffs are"
                        + " read, of Process Activity (1007) the launches, and Device Inventory Info (5001) and Software"
                        + " Inventory Info (5020); other classes and activities, accounts of the system, and logons whose"
                        + " outcome is not told are counted. An account is its address, or else its name. A machine's own"
                        + " address says where it is only if it is a public one. What an event leaves to its product's"
                        + " own fields (unmapped) is not read.",
                List.of(
                        "class_uid, activity_id, time",
                        "3002: status_id, user, src_endpoint.ip, .location, session.uid, http_request.user_agent,"
                                + " service.name",
                        "1007: process.name, .file.path, .cmd_line, actor.user",
                        "5001, 5020: device.hostname, .name, .uid, .ip, .location, .hw_info.serial_number, .vendor_name,"
                                + " .model, .type_id, .owner.email_addr; package, product or sbom.package: name, version,"
                                + " vendor_name, path"),
                List.of(
                        "sign-in.signed-in",
                        "sign-in.session-ended",
                        "endpoint.process-seen",
                        "endpoint.device",
                        "endpoint.located",
                        "endpoint.software"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("class_uid", "activity_id", "time", "metadata/version"));
    }

    @Override
    public RecordReader open() {
        return (raw, reading) -> Json.read(raw, reading).ifPresent(event -> read(event, raw, reading));
    }

    private static void read(Json event, RawRecord raw, Reading reading) {
        Optional<Integer> type = event.whole("class_uid");
        Optional<Instant> at = event.number("time").flatMap(milliseconds -> Times.epochSeconds(milliseconds / 1000));
        if (type.isEmpty() || at.isEmpty()) {
            reading.refuse(
                    raw,
                    "is no OCSF event: class_uid or time is missing or cannot be read",
                    "time counts milliseconds since 1970");
            return;
        }
        boolean read = switch (type.get()) {
            case 3002 -> OcsfSignIns.read(event, at.get(), raw, reading);
            case 1007 -> OcsfMachines.process(event, at.get(), raw, reading);
            case 5001 -> OcsfMachines.device(event, at.get(), raw, reading);
            case 5020 -> OcsfMachines.software(event, at.get(), raw, reading);
            default -> false;
        };
        if (!read) {
            String activity =
                    event.text("activity_id").map(id -> " activity " + id).orElse("");
            reading.unknownType("class " + type.get() + activity);
        }
    }
}
