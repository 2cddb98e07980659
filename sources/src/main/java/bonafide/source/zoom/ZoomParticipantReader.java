package bonafide.source.zoom;

import bonafide.observation.EmailAddress;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.source.Json;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one participant of an answer. */
final class ZoomParticipantReader {
    /** A city, and a country's code in brackets behind it. */
    private static final Pattern CITY = Pattern.compile("([^()]{0,200})\\(\\s*(\\p{Alpha}{2})\\s*\\)\\s*");

    private ZoomParticipantReader() {}

    static void read(RawRecord raw, Reading reading) {
        Json.read(raw, reading).ifPresent(participant -> {
            if (participant.text("status").filter("in_waiting_room"::equals).isPresent()) {
                reading.unknownType("participant (in the waiting room)");
            } else if (participant.text("role").filter("host"::equalsIgnoreCase).isPresent()) {
                reading.unknownType("participant (the host)");
            } else {
                joined(participant, raw, reading);
            }
        });
    }

    private static void joined(Json participant, RawRecord raw, Reading reading) {
        reading.instant(raw, "join_time", participant.text("join_time"))
                .ifPresent(at -> new ZoomParticipant(
                                ZoomFile.name(reading),
                                at,
                                participant.text("user_name").or(() -> participant.text("name")),
                                participant
                                        .text("email")
                                        .or(() -> participant.text("user_email"))
                                        .flatMap(EmailAddress::parse),
                                participant.text("ip_address").flatMap(IpAddress::parse),
                                participant.text("location").flatMap(ZoomParticipantReader::place),
                                participant.text("camera"),
                                participant.text("pc_name").or(() -> participant.text("device_name")))
                        .state(raw, reading));
    }

    private static Optional<Place> place(String written) {
        Matcher city = CITY.matcher(written);
        return city.matches()
                ? Optional.of(Place.of(city.group(2), "", city.group(1)))
                        .filter(place -> !place.country().isEmpty())
                : Place.written(written);
    }
}
