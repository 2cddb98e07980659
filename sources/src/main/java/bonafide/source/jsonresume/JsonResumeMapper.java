package bonafide.source.jsonresume;

import bonafide.dossier.Key;
import bonafide.dossier.Statement;
import bonafide.observation.Contact;
import bonafide.observation.EmailAddress;
import bonafide.observation.Identity;
import bonafide.observation.Observation;
import bonafide.observation.PartialDate;
import bonafide.observation.PhoneNumber;
import bonafide.observation.Place;
import bonafide.observation.PostalAddress;
import bonafide.observation.Profile;
import bonafide.observation.Provenance;
import bonafide.observation.Resume;
import bonafide.observation.Speaker;
import bonafide.source.Json;
import bonafide.source.Links;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a résumé claims. */
final class JsonResumeMapper {
    private final JsonResumeReader.Read resume;
    private final RawRecord raw;
    private final Reading reading;

    JsonResumeMapper(JsonResumeReader.Read resume, RawRecord raw, Reading reading) {
        this.resume = resume;
        this.raw = raw;
        this.reading = reading;
    }

    void map() {
        basics(resume.fields().at("basics"));
        each("work", this::job);
        each("education", JsonResumeMapper::study);
        each("languages", (item, from) -> item.text("language").map(name -> new Resume.StatedLanguage(from, name)));
        each(
                "references",
                (item, from) -> item.text("name")
                        .map(name ->
                                new Contact.Referee(from, name, Optional.empty(), Optional.empty(), Optional.empty())));
        String text = runningText();
        if (!text.isEmpty()) {
            state(new Resume.Text(from(raw), text));
        }
    }

    private void basics(Json basics) {
        if (!basics.isObject()) {
            return;
        }
        Provenance from = from(raw.part(basics));
        basics.text("name").ifPresent(name -> state(new Identity.LegalName(from, name, Identity.NameUse.LEGAL)));
        basics.text("email")
                .flatMap(EmailAddress::parse)
                .ifPresent(address -> state(new Contact.Email(from, address, Contact.Use.PERSONAL)));
        basics.text("phone")
                .flatMap(PhoneNumber::parse)
                .ifPresent(number -> state(new Contact.Phone(from, number, Contact.Use.PERSONAL, Optional.empty())));
        basics.text("url").ifPresent(url -> state(new Profile.Link(from, url)));
        location(basics.at("location"));
        for (Json profile : basics.items("profiles")) {
            profile(profile);
        }
    }

    private void location(Json location) {
        if (!location.isObject()) {
            return;
        }
        Provenance from = from(raw.part(location));
        Place place = Place.of(
                location.text("countryCode").orElse(""),
                location.text("region").orElse(""),
                location.text("city").orElse(""));
        if (!place.country().isEmpty() || !place.city().isEmpty()) {
            state(new Identity.StatedPlace(from, place, Identity.PlaceUse.HOME));
        }
        String region = Stream.of("region", "postalCode")
                .flatMap(field -> location.text(field).stream())
                .collect(Collectors.joining(" "));
        Stream<Optional<String>> parts = Stream.of(
                location.text("address"),
                location.text("city"),
                region.isEmpty() ? Optional.<String>empty() : Optional.of(region),
                location.text("countryCode"));
        if (location.text("address").isPresent()) {
            PostalAddress.parse(parts.flatMap(Optional::stream).collect(Collectors.joining(", ")))
                    .ifPresent(address -> state(new Contact.Address(from, address, Contact.AddressUse.HOME)));
        }
    }

    private void profile(Json profile) {
        Optional<String> url = profile.text("url")
                .or(() -> profile.text("network")
                        .flatMap(network -> profile.text("username").map(name -> network + "/" + name)));
        if (url.isEmpty() || !profile.isObject()) {
            reading.unknownType("basics.profiles without url or username");
            return;
        }
        Observation link = new Profile.Link(from(raw.part(profile)), url.get());
        List<Key> keys = new ArrayList<>(resume.about());
        keys.addAll(OwnKeys.of(link));
        reading.state(Statement.of(keys, link));
    }

    private Optional<Resume.Employment> job(Json item, Provenance from) {
        return item.text("name")
                .or(() -> item.text("company"))
                .flatMap(employer -> date(item, "startDate")
                        .map(start -> new Resume.Employment(
                                from,
                                employer,
                                item.text("url").flatMap(Links::domain),
                                item.text("position").orElse(""),
                                start,
                                date(item, "endDate"),
                                item.text("location").flatMap(Place::written))));
    }

    private static Optional<Resume.Education> study(Json item, Provenance from) {
        String degree = Stream.of("studyType", "area")
                .flatMap(field -> item.text(field).stream())
                .collect(Collectors.joining(" "));
        return item.text("institution")
                .map(school -> new Resume.Education(
                        from,
                        school,
                        degree.isEmpty() ? Optional.empty() : Optional.of(degree),
                        date(item, "startDate"),
                        date(item, "endDate"),
                        Optional.empty()));
    }

    /** Summary, descriptions and highlights in the order of the résumé, a paragraph each. */
    private String runningText() {
        List<String> paragraphs = new ArrayList<>();
        resume.fields().text("basics", "summary").ifPresent(paragraphs::add);
        for (String section : List.of("work", "volunteer", "projects")) {
            for (Json item : resume.fields().items(section)) {
                item.text("summary").ifPresent(paragraphs::add);
                item.text("description").ifPresent(paragraphs::add);
                item.items("highlights").forEach(highlight -> highlight.text().ifPresent(paragraphs::add));
            }
        }
        return String.join("\n", paragraphs);
    }

    /** States what each item of a section is; one of which nothing can be made is counted. */
    private void each(String section, BiFunction<Json, Provenance, Optional<? extends Observation>> make) {
        for (Json item : resume.fields().items(section)) {
            if (item.isObject()) {
                make.apply(item, from(raw.part(item)))
                        .ifPresentOrElse(this::state, () -> reading.unknownType(section + " (incomplete)"));
            }
        }
    }

    private void state(Observation observation) {
        reading.state(Statement.of(resume.about(), observation));
    }

    private Provenance from(RawRecord part) {
        return reading.provenance(part, resume.written(), resume.written(), Speaker.CLAIM);
    }

    /** The date as written, to the day, month or year; a time behind it is dropped. */
    private static Optional<PartialDate> date(Json item, String field) {
        return item.text(field).map(text -> text.split("T", 2)[0]).flatMap(PartialDate::parse);
    }
}
