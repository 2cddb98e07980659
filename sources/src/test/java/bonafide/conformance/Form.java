package bonafide.conformance;

import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.source.Json;
import bonafide.source.Times;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** How a value is written, so that two writings of the same are the same. */
enum Form {
    /** As it stands. */
    TEXT,
    /** Upper and lower case are one: mail addresses, accounts, outcomes. */
    WORD,
    /** Success or failure; an outcome that is called unknown says nothing. */
    OUTCOME,
    /** An instant, to the millisecond. */
    INSTANT,
    /** An instant, to the second: theirs is cut there. */
    SECOND,
    /** Seconds since 1970. */
    EPOCH,
    /** An IP address, with or without a port. */
    ADDRESS,
    /** Yes or no, true or false. */
    FLAG,
    /** The country of a place, by name or code. */
    COUNTRY,
    /** The city of a place. */
    CITY;

    /** Their value, or empty where it says nothing. */
    Optional<String> theirs(String written) {
        return switch (this) {
            case TEXT, CITY -> Optional.of(written.strip());
            case WORD -> Optional.of(written.strip().toLowerCase(Locale.ROOT));
            case OUTCOME ->
                Optional.of(written.strip().toLowerCase(Locale.ROOT)).filter(outcome -> !outcome.equals("unknown"));
            case INSTANT -> Times.instant(written).map(Form::milliseconds);
            case SECOND ->
                Times.instant(written)
                        .map(at -> at.truncatedTo(ChronoUnit.SECONDS).toString());
            case EPOCH -> Json.numberOf(written).flatMap(Times::epochSeconds).map(Form::milliseconds);
            case ADDRESS -> IpAddress.parse(written).map(IpAddress::toString);
            case FLAG -> Json.flagOf(written.strip()).map(String::valueOf);
            case COUNTRY ->
                Optional.of(Place.country(written).country())
                        .filter(code -> !code.isEmpty())
                        .or(() -> Optional.of(written.strip()));
        };
    }

    /** The value of our column. */
    Optional<String> ours(String cell) {
        return switch (this) {
            case EPOCH -> INSTANT.theirs(cell);
            case FLAG -> Optional.of(String.valueOf(cell.equals("yes")));
            case COUNTRY -> Place.parse(cell).map(Place::country).filter(code -> !code.isEmpty());
            case CITY -> Place.parse(cell).map(Place::city).filter(city -> !city.isEmpty());
            default -> theirs(cell);
        };
    }

    private static String milliseconds(java.time.Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
