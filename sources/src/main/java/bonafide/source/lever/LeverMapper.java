package bonafide.source.lever;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.Contact;
import bonafide.observation.EmailAddress;
import bonafide.observation.Identity;
import bonafide.observation.Observation;
import bonafide.observation.Organisation;
import bonafide.observation.PhoneNumber;
import bonafide.observation.Place;
import bonafide.observation.Profile;
import bonafide.observation.Provenance;
import bonafide.source.Json;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an opportunity says: the application by record, everything the candidate entered as a claim. */
final class LeverMapper {
    private final Json fields;
    private final Reading reading;
    private final List<Key> about = new ArrayList<>();

    private LeverMapper(Json fields, Reading reading) {
        this.fields = fields;
        this.reading = reading;
    }

    static void map(Json fields, RawRecord raw, Reading reading) {
        Optional<String> id = fields.text("id");
        Optional<String> name = fields.text("name");
        boolean hasContacts =
                fields.at("emails").isList() && fields.at("phones").isList();
        if (id.isEmpty() || name.isEmpty() || !hasContacts) {
            reading.refuse(raw, "is no opportunity with id, name, emails and phones", "a record of something else?");
            return;
        }
        new LeverMapper(fields, reading).map(id.get(), name.get(), raw);
    }

    private void map(String id, String name, RawRecord raw) {
        List<EmailAddress> emails = fields.items("emails").stream()
                .flatMap(item -> item.text().flatMap(EmailAddress::parse).stream())
                .toList();
        List<PhoneNumber> phones = fields.items("phones").stream()
                .flatMap(item -> item.text("value").flatMap(PhoneNumber::parse).stream())
                .toList();
        about.add(Key.of(KeyKind.APPLICATION_ID, id));
        emails.forEach(email -> about.add(Key.of(KeyKind.EMAIL, email.toString())));
        phones.forEach(phone -> about.add(Key.of(KeyKind.PHONE, phone.value())));
        about.add(Key.of(KeyKind.NAME, name));
        Optional<Instant> created = fields.number("createdAt").map(millis -> Instant.ofEpochMilli(millis.longValue()));
        Provenance record = reading.provenance(raw, created.orElse(Provenance.UNDATED));
        Provenance claim = record.claimed();
        reading.state(new Statement(about, true, application(id, created, record)));
        state(new Identity.LegalName(claim, name, Identity.NameUse.LEGAL));
        emails.forEach(email -> state(new Contact.Email(claim, email, Contact.Use.PERSONAL)));
        phones.forEach(phone -> state(new Contact.Phone(claim, phone, Contact.Use.PERSONAL, Optional.empty())));
        fields.items("links").forEach(link -> link.text().ifPresent(url -> state(new Profile.Link(claim, url))));
        fields.text("location")
                .flatMap(Place::written)
                .ifPresent(place -> state(new Identity.StatedPlace(claim, place, Identity.PlaceUse.CURRENT)));
    }

    private Organisation.Application application(String id, Optional<Instant> created, Provenance record) {
        boolean applied = fields.text("origin").filter("applied"::equals).isPresent();
        Optional<LocalDate> day = created.filter(any -> applied)
                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate());
        String role = fields.items("applications").stream()
                .flatMap(application -> application.text("posting", "text").stream())
                .findFirst()
                .orElse("");
        Optional<String> channel = fields.items("sources").stream()
                .flatMap(source -> source.text().stream())
                .findFirst()
                .or(() -> fields.text("origin"));
        return new Organisation.Application(record, id, role, channel, day);
    }

    private void state(Observation observation) {
        List<Key> keys = new ArrayList<>(about);
        keys.addAll(OwnKeys.of(observation));
        reading.state(Statement.of(keys, observation));
    }
}
