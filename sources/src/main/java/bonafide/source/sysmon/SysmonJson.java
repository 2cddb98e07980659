package bonafide.source.sysmon;

import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import bonafide.source.Times;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sysmon's events as JSON: shipped by Winlogbeat, turned from an event log file, or written flat by NXLog. */
public final class SysmonJson implements JsonSource {
    static final String WHAT_IS_READ =
            "A process that was created becomes a program with its command line; a network connection says that the program"
                    + " ran, nothing of the connection is kept; the registry key that Windows makes for a new USB device"
                    + " becomes that device. Other events are counted. Sysmon knows no serial number: an event is about the"
                    + " computer's name, and about the account where that is one of a domain. Accounts of services and of"
                    + " one machine alone are nobody's. Times are UtcTime, else the event's own.";
    static final String FIELDS = "UtcTime, Image, CommandLine, User, EventType, TargetObject";

    @Override
    public String name() {
        return "sysmon-json";
    }

    @Override
    public About about() {
        return new About(
                "Sysmon events as JSON",
                "Events of the channel Microsoft-Windows-Sysmon/Operational or Linux-Sysmon/Operational in the shape of"
                        + " Winlogbeat (winlog.event_data), of converted event log files (Event.EventData) or of NXLog"
                        + " (flat). " + WHAT_IS_READ,
                List.of(
                        "winlog: event_id, provider_name, channel, computer_name, event_data, time_created; @timestamp",
                        "Event.System: EventID, Provider, TimeCreated, Computer; Event.EventData",
                        "EventID, SourceName, Hostname, EventTime",
                        FIELDS),
                List.of("endpoint.process-seen", "endpoint.usb-device"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json("winlog/event_id", "winlog/computer_name", "winlog/event_data/UtcTime"),
                Signature.json("Event/System/EventID", "Event/System/Computer", "Event/EventData/UtcTime"),
                Signature.json("EventID", "SourceName", "Hostname", "UtcTime"));
    }

    @Override
    public String nameHint() {
        return "sysmon";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("events");
    }

    @Override
    public RecordReader open() {
        return SysmonJson::read;
    }

    private static void read(RawRecord raw, Reading reading) {
        Json.read(raw, reading).ifPresent(record -> {
            Optional<SysmonEvent> event = event(record);
            event.ifPresent(found -> SysmonMapper.map(found, raw, reading));
            if (event.isEmpty()) {
                reading.refuse(
                        raw,
                        "is no event: its number, time or computer is missing or cannot be read",
                        "a time needs an offset; EventTime alone has none");
            }
        });
    }

    private static Optional<SysmonEvent> event(Json record) {
        if (record.at("winlog").isObject()) {
            Json winlog = record.at("winlog");
            return event(
                    provider(winlog.text("provider_name").or(() -> winlog.text("channel"))),
                    winlog.text("event_id"),
                    winlog.text("time_created").or(() -> record.text("@timestamp")),
                    winlog.text("computer_name"),
                    winlog.at("event_data"));
        }
        if (record.at("Event").isObject()) {
            Json system = record.at("Event", "System");
            return event(
                    provider(attribute(system.at("Provider"), "Name")),
                    system.text("EventID").or(() -> system.text("EventID", "#text")),
                    attribute(system.at("TimeCreated"), "SystemTime"),
                    system.text("Computer"),
                    record.at("Event", "EventData"));
        }
        return event(
                provider(record.text("SourceName")),
                record.text("EventID"),
                record.text("EventTime")
                        .filter(time -> Times.instant(time).isPresent())
                        .or(() -> record.text("UtcTime").map(time -> time + "Z")),
                record.text("Hostname"),
                record);
    }

    private static Optional<SysmonEvent> event(
            String provider, Optional<String> id, Optional<String> time, Optional<String> computer, Json data) {
        Optional<Integer> number = id.flatMap(SysmonJson::number);
        Optional<Instant> recorded = time.flatMap(Times::instant);
        if (number.isEmpty() || recorded.isEmpty() || computer.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        data.members().forEach((name, value) -> value.text().ifPresent(text -> fields.put(name, text)));
        return Optional.of(new SysmonEvent(provider, number.get(), recorded.get(), computer.get(), fields));
    }

    /** Converters write attributes below {@code #attributes}, or with a sign before their name. */
    private static Optional<String> attribute(Json element, String name) {
        return element.text("#attributes", name)
                .or(() -> element.text("@" + name))
                .or(() -> element.text(name));
    }

    private static String provider(Optional<String> written) {
        return written.orElse("");
    }

    /** The number of an event. */
    static Optional<Integer> number(String written) {
        return Json.numberOf(written)
                .filter(value -> value == Math.rint(value) && value >= 0 && value < 100_000)
                .map(Double::intValue);
    }
}
