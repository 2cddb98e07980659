package bonafide.source.jsonresume;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.EmailAddress;
import bonafide.observation.PhoneNumber;
import bonafide.observation.Provenance;
import bonafide.source.Json;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Times;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a résumé and by what it says whose it is. */
final class JsonResumeReader {
    private JsonResumeReader() {}

    /**
     * A résumé.
     *
     * @param fields the whole object
     * @param written when, or {@link Provenance#UNDATED}
     * @param about mail address, telephone number, name and handles in it
     */
    record Read(Json fields, Instant written, List<Key> about) {}

    /** The résumé, or empty where the record was refused. */
    static Optional<Read> read(RawRecord raw, Reading reading) {
        return switch (Json.parse(raw)) {
            case Json.Parsed.Broken broken -> {
                reading.refuse(raw, broken.reason(), broken.hint());
                yield Optional.empty();
            }
            case Json.Parsed.Value value -> read(value.json(), raw, reading);
        };
    }

    private static Optional<Read> read(Json fields, RawRecord raw, Reading reading) {
        List<Key> about = about(fields.at("basics"));
        if (about.isEmpty()) {
            reading.refuse(raw, "does not say whose résumé it is", "fill in basics.name, basics.email or basics.phone");
            return Optional.empty();
        }
        Optional<String> modified = fields.text("meta", "lastModified");
        Instant written = modified.flatMap(Times::instant)
                .or(() -> modified.flatMap(Times::day)
                        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .orElse(Provenance.UNDATED);
        return Optional.of(new Read(fields, written, about));
    }

    private static List<Key> about(Json basics) {
        List<Key> about = new ArrayList<>();
        basics.text("email")
                .filter(text -> EmailAddress.parse(text).isPresent())
                .ifPresent(text -> about.add(Key.of(KeyKind.EMAIL, text)));
        basics.text("phone")
                .filter(text -> PhoneNumber.parse(text).isPresent())
                .ifPresent(text -> about.add(Key.of(KeyKind.PHONE, text)));
        basics.text("name").ifPresent(text -> about.add(Key.of(KeyKind.NAME, text)));
        for (Json profile : about.isEmpty() ? List.<Json>of() : basics.items("profiles")) {
            handle(profile).ifPresent(about::add);
        }
        return about;
    }

    /** The handle that a profile names. */
    static Optional<Key> handle(Json profile) {
        return profile.text("network")
                .flatMap(network -> profile.text("username")
                        .map(name -> Key.of(KeyKind.HANDLE, network.toLowerCase(Locale.ROOT) + "/" + name)));
    }
}
