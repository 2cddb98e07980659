package bonafide.source.defender;

import bonafide.dossier.Statement;
import bonafide.observation.Endpoint;
import bonafide.observation.Provenance;
import bonafide.observation.Speaker;
import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.Machines;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import bonafide.source.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The alerts of Defender for Endpoint, as its interface gives them. */
public final class DefenderAlerts implements JsonSource {
    /** What an analyst decided that no alert should have been raised for. */
    private static final Set<String> REFUTED = Set.of("FalsePositive", "InformationalExpectedActivity");

    @Override
    public String name() {
        return "defender-alerts";
    }

    @Override
    public About about() {
        return new About(
                "Microsoft Defender for Endpoint, alerts",
                "Answers of /api/alerts, be they one alert a line. An alert is about the machine's name; it is dated by the"
                        + " first event, and counts as malware or as something else by its category. Alerts that an analyst"
                        + " classified as false, or as expected activity, are counted and nothing is made of them.",
                List.of(
                        "title, category, severity, classification, alertCreationTime, firstEventTime, computerDnsName"),
                List.of("endpoint.alert"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("alertCreationTime", "machineId", "title", "severity", "detectionSource"));
    }

    @Override
    public String nameHint() {
        return "alert";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("value");
    }

    @Override
    public RecordReader open() {
        return DefenderAlerts::read;
    }

    /** A line may be a whole answer, even an empty one. */
    private static void read(RawRecord raw, Reading reading) {
        Json.read(raw, reading).ifPresent(record -> {
            if (record.at("value").isList()) {
                record.items("value").forEach(alert -> read(alert, raw.part(alert), reading));
            } else {
                read(record, raw, reading);
            }
        });
    }

    private static void read(Json alert, RawRecord raw, Reading reading) {
        Optional<Instant> created = alert.text("alertCreationTime").flatMap(Times::instant);
        Optional<String> title = alert.text("title");
        if (created.isEmpty() || title.isEmpty()) {
            reading.refuse(
                    raw, "is no alert: title or alertCreationTime is missing or cannot be read", "one alert a line");
            return;
        }
        Optional<String> classification = alert.text("classification").filter(REFUTED::contains);
        Optional<String> machine = alert.text("computerDnsName");
        if (classification.isPresent() || machine.isEmpty()) {
            reading.unknownType("alert (" + classification.orElse("no machine") + ")");
            return;
        }
        Instant at = alert.text("firstEventTime").flatMap(Times::instant).orElse(created.get());
        Provenance provenance = reading.provenance(raw, at, created.get(), Speaker.RECORD);
        reading.state(Statement.of(
                Machines.keys(Optional.empty(), List.of(machine.get()), Optional.empty()),
                new Endpoint.Alert(
                        provenance,
                        AlertKinds.of(alert.text("category").orElse("")),
                        title.get(),
                        alert.text("severity"),
                        Optional.empty())));
    }
}
