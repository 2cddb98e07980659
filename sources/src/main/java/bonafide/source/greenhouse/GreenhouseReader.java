package bonafide.source.greenhouse;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.EmailAddress;
import bonafide.observation.PhoneNumber;
import bonafide.observation.Provenance;
import bonafide.source.Json;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a candidate and the keys by which the rest of the organisation's records know them. */
final class GreenhouseReader {
    private GreenhouseReader() {}

    /** The candidate, or empty where the record was refused. */
    static Optional<GreenhouseCandidate> read(RawRecord raw, Reading reading) {
        return switch (Json.parse(raw)) {
            case Json.Parsed.Broken broken -> {
                reading.refuse(raw, broken.reason(), broken.hint());
                yield Optional.empty();
            }
            case Json.Parsed.Value value -> read(value.json(), raw, reading);
        };
    }

    private static Optional<GreenhouseCandidate> read(Json fields, RawRecord raw, Reading reading) {
        Optional<String> id = fields.text("id");
        String name = (fields.text("first_name").orElse("") + " "
                        + fields.text("last_name").orElse(""))
                .strip();
        if (id.isEmpty() || name.isEmpty()) {
            reading.refuse(
                    raw, "is no candidate: it has no " + (id.isEmpty() ? "id" : "name"), "a record of something else?");
            return Optional.empty();
        }
        List<Key> shared = new ArrayList<>();
        values(fields, "email_addresses")
                .filter(value -> EmailAddress.parse(value).isPresent())
                .forEach(value -> shared.add(Key.of(KeyKind.EMAIL, value)));
        values(fields, "phone_numbers")
                .filter(value -> PhoneNumber.parse(value).isPresent())
                .forEach(value -> shared.add(Key.of(KeyKind.PHONE, value)));
        shared.add(Key.of(KeyKind.NAME, name));
        List<Key> applications = fields.items("applications").stream()
                .flatMap(application -> application.text("id").stream())
                .map(GreenhouseCandidate::application)
                .toList();
        return Optional.of(new GreenhouseCandidate(
                id.get(),
                name,
                fields.text("created_at").flatMap(Times::instant).orElse(Provenance.UNDATED),
                shared,
                applications.isEmpty()
                        ? List.of(GreenhouseCandidate.application("candidate/" + id.get()))
                        : applications,
                fields));
    }

    private static java.util.stream.Stream<String> values(Json fields, String list) {
        return fields.items(list).stream().flatMap(item -> item.text("value").stream());
    }
}
