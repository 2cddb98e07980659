package bonafide.source.parcel;

import bonafide.dossier.Statement;
import bonafide.observation.Logistics;
import bonafide.observation.Logistics.TrackingStatus;
import bonafide.observation.Place;
import bonafide.observation.PostalAddress;
import bonafide.source.Json;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Shown;
import bonafide.source.Times;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What both services have in common: events with a place, and what a carrier's words say beyond the status. */
final class Parcels {
    /** What the documentation says of both. */
    static final String WORDS =
            " That somebody had a parcel sent elsewhere is taken only from words that say so: that the"
                    + " receiver, recipient, customer or sender asked for it, that the delivery address was changed, or"
                    + " \"Forwarded\" alone, as the United States' post writes it. A carrier that moves a parcel on, or puts"
                    + " a mistake in the address right, redirects nothing.";

    private static final Pattern FORWARDED =
            Pattern.compile("(?i)forwarded\\.?|.*\\bforwarded to (?:a|the) (?:new|different) address\\b.*");
    private static final Pattern REDIRECTED = Pattern.compile(
            "(?i).*\\b(?:receiver|recipient|customer|sender)\\b.{0,20}\\brequest.{0,40}\\b(?:redirect|another address|new address|different address).*"
                    + "|.*\\bredirect.{0,40}\\b(?:receiver|recipient|customer|sender)\\b.{0,20}\\brequest.*"
                    + "|.*\\bdelivery address (?:was |has been )?changed\\b.*");

    private static final int LONGEST_WORDS = 300;

    private Parcels() {}

    /** Something that happened to a parcel, in the carrier's words. */
    record Event(String tracking, TrackingStatus status, Optional<Place> place, Optional<String> words) {
        /** The same with what the words say beyond the status; a parcel that has arrived has arrived. */
        Event read() {
            String said = Shown.of(words.orElse("").strip(), LONGEST_WORDS);
            boolean over = status == TrackingStatus.DELIVERED || status == TrackingStatus.RETURNED;
            if (!over && FORWARDED.matcher(said).matches()) {
                return new Event(tracking, TrackingStatus.FORWARDED, place, words);
            }
            return !over && REDIRECTED.matcher(said).matches()
                    ? new Event(tracking, TrackingStatus.REDIRECTED, place, words)
                    : this;
        }
    }

    /** States an event of the part of a record that tells it. */
    static void state(Event event, Optional<String> signedBy, String time, RawRecord raw, Reading reading) {
        Optional<Instant> at = Times.instant(time);
        if (at.isEmpty()) {
            reading.refusePart(raw.position(), "is an event without a time that can be read", "export it again");
            return;
        }
        Event read = event.read();
        Logistics.Tracking tracking = new Logistics.Tracking(
                reading.provenance(raw, at.get()), read.tracking, read.status, read.place, signedBy, read.words);
        reading.state(Statement.of(OwnKeys.of(tracking), tracking));
    }

    /** City, state and country; empty where none is given. */
    static Optional<Place> place(Json location) {
        Place place = Place.of(
                location.text("country").orElse(""),
                location.text("state").orElse(""),
                location.text("city").orElse(""));
        boolean named = Stream.of("country", "state", "city")
                .anyMatch(name -> location.text(name).isPresent());
        return named ? Optional.of(place) : Optional.empty();
    }

    /** An address in one line; empty where it has no street. */
    static Optional<PostalAddress> address(Json address) {
        if (address.text("street1").isEmpty()) {
            return Optional.empty();
        }
        String town =
                (address.text("state").orElse("") + " " + address.text("zip").orElse("")).strip();
        return PostalAddress.parse(Stream.of(
                        address.text("street1").orElse(""),
                        address.text("street2").orElse(""),
                        address.text("city").orElse(""),
                        town,
                        address.text("country").orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", ")));
    }
}
