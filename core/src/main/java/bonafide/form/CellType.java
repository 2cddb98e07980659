package bonafide.form;

import bonafide.observation.EmailAddress;
import bonafide.observation.IpAddress;
import bonafide.observation.Money;
import bonafide.observation.PartialDate;
import bonafide.observation.PhoneNumber;
import bonafide.observation.Place;
import bonafide.observation.PostalAddress;
import bonafide.observation.Provenance;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one cell of text becomes a value.
 *
 * @param words the type in words, which is also the hint when a cell cannot be read
 * @param read empty where the text is no such value
 */
record CellType(String words, Function<String, Optional<?>> read) {
    private static final int LONGEST_TEXT = 100_000;
    private static final Duration LONGEST_DURATION = Duration.ofDays(36_525);

    private static final Map<Class<?>, CellType> TYPES = Map.ofEntries(
            Map.entry(String.class, new CellType("text", CellType::text)),
            Map.entry(int.class, new CellType("whole number", CellType::integer)),
            Map.entry(Integer.class, new CellType("whole number", CellType::integer)),
            Map.entry(double.class, new CellType("number with a decimal point", CellType::number)),
            Map.entry(Double.class, new CellType("number with a decimal point", CellType::number)),
            Map.entry(boolean.class, new CellType("yes or no", CellType::yesOrNo)),
            Map.entry(Boolean.class, new CellType("yes or no", CellType::yesOrNo)),
            Map.entry(
                    Instant.class,
                    new CellType("instant such as 2026-03-14T09:26:53Z or with an offset", CellType::instant)),
            Map.entry(LocalDate.class, new CellType("day such as 2026-03-14", CellType::day)),
            Map.entry(
                    PartialDate.class,
                    new CellType("year, month or day: 2026, 2026-03, 2026-03-14", PartialDate::parse)),
            Map.entry(Duration.class, new CellType("length of time such as P14D, PT24H, PT12.5S", CellType::duration)),
            Map.entry(EmailAddress.class, new CellType("e-mail address", EmailAddress::parse)),
            Map.entry(
                    PhoneNumber.class,
                    new CellType("telephone number, best with its country code", PhoneNumber::parse)),
            Map.entry(IpAddress.class, new CellType("IP address, version 4 or 6", IpAddress::parse)),
            Map.entry(
                    Place.class,
                    new CellType(
                            "place: country/region/city, each code or name, the last two optional, then @latitude,longitude if known",
                            Place::parse)),
            Map.entry(
                    PostalAddress.class,
                    new CellType("postal address: street, unit, city, state postcode, country", PostalAddress::parse)),
            Map.entry(Provenance.class, new CellType("handed in, never written", text -> Optional.empty())),
            Map.entry(Money.class, new CellType("amount and currency: 120.00 USD", Money::parse)));

    /** The type of a component, or empty for a type that has no written form. */
    static Optional<CellType> of(Class<?> type) {
        return type.isEnum() ? Optional.of(words(type)) : Optional.ofNullable(TYPES.get(type));
    }

    private static CellType words(Class<?> type) {
        Map<String, Optional<?>> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.putIfAbsent(Words.of((Enum<?>) constant), Optional.of(constant));
        }
        Map<String, Optional<?>> known = Map.copyOf(constants);
        return new CellType("one of the words", text -> known.getOrDefault(word(text), Optional.empty()));
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Reads an instant with an offset, or a day as its first instant in UTC. */
    static Optional<Instant> instant(String text) {
        Optional<LocalDate> asDay = day(text);
        if (asDay.isPresent()) {
            return asDay.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text.strip().replace(' ', 'T'));
            return Optional.of(time.toInstant()).filter(any -> isPlausible(time.toLocalDate()));
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }

    /** The enum's constants in words. */
    static List<String> choices(Class<?> type) {
        return java.util.Arrays.stream(type.getEnumConstants())
                .map(constant -> Words.of((Enum<?>) constant))
                .toList();
    }

    private static Optional<String> text(String text) {
        return text.length() > LONGEST_TEXT ? Optional.empty() : Optional.of(text);
    }

    private static Optional<Integer> integer(String text) {
        try {
            return Optional.of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** What Java reads beyond decimal numbers (NaN, 0x1p3, 12d) is none. */
    private static Optional<Double> number(String text) {
        if (text.strip().chars().anyMatch(character -> "0123456789+-.eE".indexOf(character) < 0)) {
            return Optional.empty();
        }
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(String text) {
        return WrittenDay.parse(text.strip());
    }

    /** Reckoning with years beyond these goes beyond all bounds. */
    private static boolean isPlausible(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() < 3000;
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text.strip()))
                    .filter(length -> length.abs().compareTo(LONGEST_DURATION) <= 0);
        } catch (DateTimeException | ArithmeticException notADuration) {
            return Optional.empty();
        }
    }
}
