package bonafide.source.ashby;

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
import bonafide.source.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes facts of a candidate or an application. */
final class AshbyMapper {
    private final Json fields;
    private final Reading reading;
    private final Provenance record;
    private final List<Key> about = new ArrayList<>();

    private AshbyMapper(Json fields, Instant created, RawRecord raw, Reading reading) {
        this.fields = fields;
        this.reading = reading;
        this.record = reading.provenance(raw, created);
    }

    static void map(Json fields, RawRecord raw, Reading reading) {
        boolean isApplication = fields.at("candidate").isObject();
        boolean isCandidate =
                fields.at("applicationIds").isList() && fields.at("socialLinks").isList();
        Optional<String> id = fields.text("id");
        Optional<String> name = isApplication ? fields.text("candidate", "name") : fields.text("name");
        if (id.isEmpty()
                || name.isEmpty()
                || !(isCandidate || (isApplication && fields.at("job").isObject()))) {
            reading.refuse(
                    raw,
                    "is neither a candidate with id, name, applicationIds and socialLinks nor an application with id,"
                            + " candidate and job",
                    "a record of something else?");
            return;
        }
        Instant created = fields.text("createdAt").flatMap(Times::instant).orElse(Provenance.UNDATED);
        AshbyMapper mapper = new AshbyMapper(fields, created, raw, reading);
        if (isApplication) {
            mapper.application(id.get(), name.get());
        } else {
            mapper.candidate(id.get(), name.get());
        }
    }

    private void application(String id, String name) {
        about.add(Key.of(KeyKind.APPLICATION_ID, id));
        fields.text("candidate", "primaryEmailAddress", "value")
                .flatMap(EmailAddress::parse)
                .ifPresent(email -> about.add(Key.of(KeyKind.EMAIL, email.toString())));
        about.add(Key.of(KeyKind.NAME, name));
        Optional<String> channel = fields.text("source", "title");
        reading.state(new Statement(
                about,
                true,
                new Organisation.Application(
                        record,
                        id,
                        fields.text("job", "title").orElse(""),
                        channel,
                        fields.text("createdAt").flatMap(Times::day))));
        String credited = (fields.text("creditedToUser", "firstName").orElse("") + " "
                        + fields.text("creditedToUser", "lastName").orElse(""))
                .strip();
        boolean referred = channel.filter(
                        title -> title.toLowerCase(Locale.ROOT).contains("referral"))
                .isPresent();
        if (referred && !credited.isEmpty()) {
            state(new Contact.Referral(
                    record, credited, fields.text("creditedToUser", "email").flatMap(EmailAddress::parse)));
        }
    }

    private void candidate(String id, String name) {
        List<EmailAddress> emails = Stream.concat(
                        Stream.of(fields.at("primaryEmailAddress")), fields.items("emailAddresses").stream())
                .flatMap(item -> item.text("value").flatMap(EmailAddress::parse).stream())
                .distinct()
                .toList();
        List<PhoneNumber> phones = Stream.concat(
                        Stream.of(fields.at("primaryPhoneNumber")), fields.items("phoneNumbers").stream())
                .flatMap(item -> item.text("value").flatMap(PhoneNumber::parse).stream())
                .distinct()
                .toList();
        fields.items("applicationIds")
                .forEach(item ->
                        item.text().ifPresent(application -> about.add(Key.of(KeyKind.APPLICATION_ID, application))));
        if (about.isEmpty()) {
            about.add(Key.of(KeyKind.APPLICATION_ID, "candidate/" + id));
        }
        emails.forEach(email -> about.add(Key.of(KeyKind.EMAIL, email.toString())));
        phones.forEach(phone -> about.add(Key.of(KeyKind.PHONE, phone.value())));
        about.add(Key.of(KeyKind.NAME, name));
        Provenance claim = record.claimed();
        reading.state(new Statement(about, true, new Identity.LegalName(claim, name, Identity.NameUse.LEGAL)));
        emails.forEach(email -> state(new Contact.Email(claim, email, Contact.Use.PERSONAL)));
        phones.forEach(phone -> state(new Contact.Phone(claim, phone, Contact.Use.PERSONAL, Optional.empty())));
        fields.items("socialLinks")
                .forEach(link -> link.text("url").ifPresent(url -> state(new Profile.Link(claim, url))));
        fields.text("location", "locationSummary")
                .flatMap(Place::written)
                .ifPresent(place -> state(new Identity.StatedPlace(claim, place, Identity.PlaceUse.CURRENT)));
    }

    private void state(Observation observation) {
        List<Key> keys = new ArrayList<>(about);
        keys.addAll(OwnKeys.of(observation));
        reading.state(Statement.of(keys, observation));
    }
}
