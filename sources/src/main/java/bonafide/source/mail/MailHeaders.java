package bonafide.source.mail;

import bonafide.observation.EmailAddress;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header of a message: its fields by name, unfolded, and how addresses, times and ids stand in them. */
final class MailHeaders {
    private static final int MOST_ADDRESSES = 50;
    private static final int DEEPEST_COMMENT = 3;
    private static final Pattern COMMENT = Pattern.compile("\\([^()]{0,200}\\)");
    private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,400})>");
    private static final Pattern DISOWNED = Pattern.compile("\\bdmarc\\s*=\\s*fail\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "(?:\\p{L}{2,9}\\.?\\s*,)?\\s*(\\d{1,2} \\p{L}{3} \\d{4} \\d{1,2}:\\d{2}(?::\\d{2})?) ([+-]\\d{4}|[A-Z]{1,3})");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("GMT", "+0000"),
            Map.entry("UT", "+0000"),
            Map.entry("UTC", "+0000"),
            Map.entry("Z", "+0000"),
            Map.entry("EST", "-0500"),
            Map.entry("EDT", "-0400"),
            Map.entry("CST", "-0600"),
            Map.entry("CDT", "-0500"),
            Map.entry("MST", "-0700"),
            Map.entry("MDT", "-0600"),
            Map.entry("PST", "-0800"),
            Map.entry("PDT", "-0700"));
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM uuuu H:mm[:ss] xx")
            .toFormatter(Locale.ENGLISH);

    private final Map<String, List<String>> fields = new HashMap<>();

    void add(String name, String body) {
        String unfolded = body.replaceAll("\\s+", " ").strip();
        fields.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                .add(unfolded);
    }

    /** The first field of that name. */
    Optional<String> first(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The address in From; empty where there are two fields of it, which only a forger writes. */
    Optional<EmailAddress> from() {
        return fields.getOrDefault("from", List.of()).size() == 1
                ? first("from").flatMap(text -> addresses(text).stream().findFirst())
                : Optional.empty();
    }

    /** The addresses in To and Cc; none where they are more than a conversation has. */
    List<EmailAddress> to() {
        Set<EmailAddress> all = new LinkedHashSet<>();
        for (String name : List.of("to", "cc")) {
            fields.getOrDefault(name, List.of()).forEach(text -> all.addAll(addresses(text)));
        }
        from().ifPresent(all::remove);
        return all.size() > MOST_ADDRESSES ? List.of() : List.copyOf(all);
    }

    Optional<Instant> sent() {
        return first("date").flatMap(MailHeaders::time);
    }

    /** When the last server took it in; servers write above what was there. */
    Optional<Instant> received() {
        return first("received")
                .filter(text -> text.indexOf(';') >= 0)
                .flatMap(text -> time(text.substring(text.lastIndexOf(';') + 1)));
    }

    /** The id of the first message of the thread, as far as the message knows. */
    Optional<String> thread() {
        for (String name : List.of("references", "in-reply-to", "message-id")) {
            Matcher id = ID.matcher(first(name).orElse(""));
            if (id.find()) {
                return Optional.of(id.group(1));
            }
        }
        return Optional.empty();
    }

    /** What the message is besides a message. */
    Mail.Kind kind() {
        boolean disowned = fields.getOrDefault("authentication-results", List.of()).stream()
                .anyMatch(result -> DISOWNED.matcher(result).find());
        if (disowned) {
            return Mail.Kind.DISOWNED;
        }
        boolean automatic = first("auto-submitted")
                .filter(value -> !value.toLowerCase(Locale.ROOT).startsWith("no"))
                .isPresent();
        return automatic ? Mail.Kind.AUTOMATIC : Mail.Kind.WRITTEN;
    }

    /** The addresses of a list, whose names and comments may hold commas. */
    static List<EmailAddress> addresses(String list) {
        List<EmailAddress> addresses = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        boolean quoted = false;
        int comment = 0;
        for (int index = 0; index < list.length(); index++) {
            char character = list.charAt(index);
            if (character == '\\' && (quoted || comment > 0)) {
                index++;
            } else if (character == '"' && comment == 0) {
                quoted = !quoted;
            } else if (!quoted && (character == '(' || (character == ')' && comment > 0))) {
                comment += character == '(' ? 1 : -1;
            } else if (!quoted && comment == 0 && (character == ',' || character == ';' || character == ':')) {
                EmailAddress.parse(one.toString()).ifPresent(addresses::add);
                one.setLength(0);
            } else if (!quoted && comment == 0) {
                one.append(character);
            }
        }
        EmailAddress.parse(one.toString()).ifPresent(addresses::add);
        return addresses;
    }

    /** A time as mail writes it, comments left out, the day of the week not looked at. */
    static Optional<Instant> time(String text) {
        String bare = text;
        for (int depth = 0; depth < DEEPEST_COMMENT; depth++) {
            bare = COMMENT.matcher(bare).replaceAll(" ");
        }
        String plain = bare.replaceAll("\\s+", " ").strip();
        Matcher matcher = TIME.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String zone = matcher.group(2);
        String offset = zone.length() == 5 ? zone : ZONES.getOrDefault(zone, "?");
        try {
            return Optional.of(OffsetDateTime.parse(matcher.group(1) + " " + offset, FORMAT)
                    .toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
