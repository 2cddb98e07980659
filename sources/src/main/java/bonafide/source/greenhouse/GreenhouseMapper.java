package bonafide.source.greenhouse;

import bonafide.dossier.Key;
import bonafide.dossier.Statement;
import bonafide.observation.Contact;
import bonafide.observation.EmailAddress;
import bonafide.observation.Identity;
import bonafide.observation.Observation;
import bonafide.observation.Organisation;
import bonafide.observation.PartialDate;
import bonafide.observation.PhoneNumber;
import bonafide.observation.Place;
import bonafide.observation.PostalAddress;
import bonafide.observation.Profile;
import bonafide.observation.Provenance;
import bonafide.observation.Resume;
import bonafide.observation.Speaker;
import bonafide.source.Json;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** What a candidate's record says: the applications by record, everything the candidate entered as a claim. */
final class GreenhouseMapper {
    private final GreenhouseCandidate candidate;
    private final RawRecord raw;
    private final Reading reading;
    private final List<Key> about;

    GreenhouseMapper(GreenhouseCandidate candidate, RawRecord raw, Reading reading) {
        this.candidate = candidate;
        this.raw = raw;
        this.reading = reading;
        this.about = new ArrayList<>(candidate.applications());
        about.addAll(candidate.shared());
    }

    void map() {
        Provenance claimed = reading.provenance(raw, candidate.created(), candidate.created(), Speaker.CLAIM);
        Identity.LegalName name = new Identity.LegalName(claimed, candidate.name(), Identity.NameUse.LEGAL);
        boolean onlyCandidate = candidate.fields().items("applications").isEmpty();
        reading.state(new Statement(about, onlyCandidate, name));
        candidate.fields().items("applications").forEach(this::application);
        contacts();
        history();
    }

    private void application(Json application) {
        Optional<String> id = application.text("id");
        if (id.isEmpty()) {
            reading.refusePart(raw.part(application).position(), "is an application without an id", "export it again");
            return;
        }
        Instant applied = application.text("applied_at").flatMap(Times::instant).orElse(candidate.created());
        Provenance recorded = reading.provenance(raw.part(application), applied);
        List<Key> keys = new ArrayList<>(candidate.shared());
        keys.add(GreenhouseCandidate.application(id.get()));
        Optional<String> channel = application.text("source", "public_name");
        String role = application.items("jobs").stream()
                .flatMap(job -> job.text("name").stream())
                .findFirst()
                .orElse("");
        Optional<LocalDate> day = application.text("applied_at").flatMap(Times::day);
        reading.state(new Statement(keys, true, new Organisation.Application(recorded, id.get(), role, channel, day)));
        Optional<String> referrer = channel.filter(
                        name -> name.toLowerCase(Locale.ROOT).contains("referral"))
                .flatMap(name -> application.text("credited_to", "name"));
        referrer.ifPresent(name -> state(new Contact.Referral(recorded, name, Optional.empty())));
        application
                .text("location", "address")
                .flatMap(Place::written)
                .ifPresent(
                        place -> state(new Identity.StatedPlace(recorded.claimed(), place, Identity.PlaceUse.CURRENT)));
    }

    private void contacts() {
        each(
                "email_addresses",
                (item, from) -> value(item)
                        .flatMap(EmailAddress::parse)
                        .map(address -> new Contact.Email(from, address, use(item))));
        each(
                "phone_numbers",
                (item, from) -> value(item)
                        .flatMap(PhoneNumber::parse)
                        .map(number -> new Contact.Phone(from, number, use(item), Optional.empty())));
        each(
                "addresses",
                (item, from) -> value(item)
                        .flatMap(PostalAddress::parse)
                        .map(address -> new Contact.Address(from, address, Contact.AddressUse.HOME)));
        for (String links : List.of("website_addresses", "social_media_addresses")) {
            each(links, (item, from) -> value(item).map(url -> new Profile.Link(from, url)));
        }
    }

    private void history() {
        each(
                "educations",
                (item, from) -> item.text("school_name")
                        .map(school -> new Resume.Education(
                                from,
                                school,
                                degree(item),
                                month(item, "start_date"),
                                month(item, "end_date"),
                                Optional.empty())));
        each(
                "employments",
                (item, from) -> item.text("company_name")
                        .flatMap(employer -> month(item, "start_date")
                                .map(start -> new Resume.Employment(
                                        from,
                                        employer,
                                        Optional.empty(),
                                        item.text("title").orElse(""),
                                        start,
                                        month(item, "end_date"),
                                        Optional.empty()))));
    }

    /** States what each item of a list is, as the candidate says; an item of which nothing can be made is counted. */
    private void each(String list, BiFunction<Json, Provenance, Optional<? extends Observation>> make) {
        for (Json item : candidate.fields().items(list)) {
            if (item.isObject()) {
                Provenance claimed =
                        reading.provenance(raw.part(item), candidate.created(), candidate.created(), Speaker.CLAIM);
                make.apply(item, claimed)
                        .ifPresentOrElse(this::state, () -> reading.unknownType(list + " (unreadable)"));
            }
        }
    }

    private void state(Observation observation) {
        List<Key> keys = new ArrayList<>(about);
        keys.addAll(OwnKeys.of(observation));
        reading.state(Statement.of(keys, observation));
    }

    private static Optional<String> value(Json item) {
        return item.text("value");
    }

    private static Contact.Use use(Json item) {
        return item.text("type").filter("work"::equals).isPresent() ? Contact.Use.WORK : Contact.Use.PERSONAL;
    }

    private static Optional<String> degree(Json item) {
        String degree =
                (item.text("degree").orElse("") + " " + item.text("discipline").orElse("")).strip();
        return degree.isEmpty() ? Optional.empty() : Optional.of(degree);
    }

    private static Optional<PartialDate> month(Json item, String field) {
        return item.text(field)
                .flatMap(Times::day)
                .filter(day -> day.getYear() > 0 && day.getYear() <= 9999)
                .map(day -> new PartialDate(day.getYear(), day.getMonthValue(), 0));
    }
}
