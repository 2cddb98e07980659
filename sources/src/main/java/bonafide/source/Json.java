package bonafide.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value of a record, and where in the record it stands. A path that leads nowhere leads to a missing value, so that
 * readers ask without checking each step.
 */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Bounds.DEPTH)
                    .maxStringLength(Bounds.TEXT)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .maxTokenCount(Bounds.TOKENS)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private static final Json MISSING = new Json(Type.MISSING, "", "");

    private final Type type;
    private final String pointer;
    private final String text;
    private final Map<String, Json> members = new LinkedHashMap<>(0);
    private final List<Json> items = new ArrayList<>(0);
    private int from;
    private int to;
    private boolean cutOff;

    private Json(Type type, String pointer, String text) {
        this.type = type;
        this.pointer = pointer;
        this.text = text;
    }

    /** What came of reading a record as JSON. */
    public sealed interface Parsed {
        /** It is a value. */
        record Value(Json json) implements Parsed {}

        /** It is none, for this reason. */
        record Broken(String reason, String hint) implements Parsed {}
    }

    /** Reads a whole record strictly: one value, no name twice in an object, nothing beyond the {@link Bounds}. */
    public static Parsed parse(RawRecord record) {
        byte[] bytes = record.bytes();
        if (holdsNul(bytes, record.from(), record.to())) {
            return new Parsed.Broken("holds a zero byte", "zero bytes have no place in text: was the file damaged?");
        }
        try (JsonParser parser = FACTORY.createParser(bytes, record.from(), record.length())) {
            if (parser.nextToken() == null) {
                return new Parsed.Broken("is empty", "remove it");
            }
            Json value = read(parser, "", false);
            return parser.nextToken() == null
                    ? new Parsed.Value(value)
                    : new Parsed.Broken("goes on after its value", "write one value a line");
        } catch (StreamConstraintsException beyond) {
            return new Parsed.Broken(
                    "goes beyond what is read of one record",
                    "at most " + Bounds.DEPTH + " deep, " + Bounds.TEXT + " characters a text, " + Bounds.TOKENS
                            + " values");
        } catch (IOException broken) {
            return broken(broken);
        }
    }

    /** The record as JSON, or empty where it is none and was refused. */
    public static Optional<Json> read(RawRecord record, Reading reading) {
        return switch (parse(record)) {
            case Parsed.Broken broken -> {
                reading.refuse(record, broken.reason(), broken.hint());
                yield Optional.empty();
            }
            case Parsed.Value value -> Optional.of(value.json());
        };
    }

    /** Reads as much as there is of a value that may be cut off; missing where nothing can be read. */
    static Json partial(byte[] bytes, int from, int to) {
        if (holdsNul(bytes, from, to)) {
            return MISSING;
        }
        try (JsonParser parser = FACTORY.createParser(bytes, from, to - from)) {
            return parser.nextToken() == null ? MISSING : read(parser, "", true);
        } catch (IOException broken) {
            return MISSING;
        }
    }

    /** No value. */
    public static Json missing() {
        return MISSING;
    }

    /** The value at the end of a path of names. */
    public Json at(String... path) {
        Json value = this;
        for (String name : path) {
            value = value.members.getOrDefault(name, MISSING);
        }
        return value;
    }

    /** Whether there is no such value, or it is {@code null}. */
    public boolean isMissing() {
        return type == Type.MISSING;
    }

    /** Whether it is an object. */
    public boolean isObject() {
        return type == Type.OBJECT;
    }

    /** Whether it is a list, be it empty. */
    public boolean isList() {
        return type == Type.LIST;
    }

    /** A text, number or truth value as text; empty for anything else and for blank text. */
    public Optional<String> text() {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    /** The text at the end of a path. */
    public Optional<String> text(String... path) {
        return at(path).text();
    }

    /** A truth value, be it written as text. */
    public Optional<Boolean> flag(String... path) {
        return text(path).flatMap(Json::flagOf);
    }

    /** The truth value that a word is. */
    public static Optional<Boolean> flagOf(String word) {
        return switch (word) {
            case "true", "TRUE", "True" -> Optional.of(true);
            case "false", "FALSE", "False" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** A finite number, be it written as text. */
    public Optional<Double> number(String... path) {
        return text(path).flatMap(Json::numberOf);
    }

    /** The finite decimal number that a text is; what Java reads beyond those (NaN, 0x1p3, 12d) is none. */
    public static Optional<Double> numberOf(String written) {
        if (written.chars().anyMatch(character -> "0123456789+-.eE".indexOf(character) < 0)) {
            return Optional.empty();
        }
        try {
            double value = Double.parseDouble(written);
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** A whole number that fits. */
    public Optional<Integer> whole(String... path) {
        return number(path)
                .filter(value -> value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE)
                .map(Double::intValue);
    }

    /** The values of a list, or none. */
    public List<Json> items(String... path) {
        return Collections.unmodifiableList(at(path).items);
    }

    /** The members of an object in the order of the record, those that are {@code null} left out. */
    public Map<String, Json> members() {
        return Collections.unmodifiableMap(members);
    }

    /** The JSON pointer from the record to this value. */
    public String pointer() {
        return pointer;
    }

    /** Where an object or list begins, in bytes from the beginning of the record. */
    int from() {
        return from;
    }

    /** Where it ends. */
    int to() {
        return to;
    }

    private static Json read(JsonParser parser, String pointer, boolean partial) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            return readContainer(parser, pointer, partial, token == JsonToken.START_OBJECT);
        }
        return token == JsonToken.VALUE_NULL ? MISSING : new Json(Type.SCALAR, pointer, parser.getText());
    }

    private static Json readContainer(JsonParser parser, String pointer, boolean partial, boolean object)
            throws IOException {
        Json container = new Json(object ? Type.OBJECT : Type.LIST, pointer, "");
        container.from = (int) parser.currentTokenLocation().getByteOffset();
        try {
            JsonToken token = parser.nextToken();
            while (token != null && !token.isStructEnd()) {
                container.add(parser, partial);
                token = container.cutOff ? null : parser.nextToken();
            }
        } catch (IOException broken) {
            if (!partial) {
                throw broken;
            }
            container.cutOff = true;
        }
        container.to = (int) parser.currentLocation().getByteOffset();
        return container;
    }

    private void add(JsonParser parser, boolean partial) throws IOException {
        if (type == Type.LIST) {
            Json item = read(parser, pointer + "/" + items.size(), partial);
            cutOff |= item.cutOff;
            items.add(item);
            return;
        }
        if (parser.currentToken() != JsonToken.FIELD_NAME) {
            throw new IOException("no name: what broke off inside, and was kept, goes on outside");
        }
        String name = parser.currentName();
        parser.nextToken();
        Json value = read(parser, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), partial);
        cutOff |= value.cutOff;
        if (!value.isMissing()) {
            members.put(name, value);
        }
    }

    private static Parsed broken(IOException exception) {
        String said = String.valueOf(exception.getMessage());
        if (said.startsWith("Duplicate field")) {
            String field = said.substring("Duplicate field".length())
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip();
            return new Parsed.Broken("has the field " + field + " twice", "keep one of the two");
        }
        if (said.startsWith("Unexpected end-of-input")) {
            return new Parsed.Broken("ends in the middle", "export it again: was the export cut off?");
        }
        return new Parsed.Broken("is not valid JSON", "export it again, or mend this record by hand");
    }

    private static boolean holdsNul(byte[] bytes, int from, int to) {
        for (int index = from; index < to; index++) {
            if (bytes[index] == 0) {
                return true;
            }
        }
        return false;
    }

    private enum Type {
        OBJECT,
        LIST,
        SCALAR,
        MISSING
    }
}
