package bonafide.source;

import bonafide.source.Json.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds chosen fields of a JSON object and steps over all others without parsing them, for logs of which a few fields in a
 * hundred are needed. Of what it steps over it sees only that quotes and brackets close; a chosen field that stands twice, or
 * is no JSON, makes the record broken.
 *
 * <p>For one thread; what was found is valid until the next record.
 */
public final class JsonFields {
    private static final int BROKEN = -1;
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final Parsed.Broken NOT_JSON =
            new Parsed.Broken("is not valid JSON", "export it again, or mend this record by hand");
    private static final Parsed.Broken CUT_OFF =
            new Parsed.Broken("ends in the middle", "export it again: was the export cut off?");

    private final FieldNode root;
    private final List<String> paths;
    private final int[] from;
    private final int[] to;
    private final Beginnings<?> beginnings;
    private final Outlines outlinesOfAll = new Outlines();
    private final Outlines outlinesOfRest = new Outlines();
    private byte[] bytes = new byte[0];
    private int end;
    private Optional<Parsed.Broken> problem = Optional.empty();

    private JsonFields(List<String> paths, Beginnings<?> beginnings) {
        this.paths = paths;
        this.beginnings = beginnings;
        this.from = new int[paths.size()];
        this.to = new int[paths.size()];
        this.root = FieldNode.of(paths);
        beginnings.number(paths);
    }

    /** Looks for these fields; a slash leads into a field. They are then known by their place in this list. */
    public static JsonFields of(List<String> paths) {
        return new JsonFields(List.copyOf(paths), Beginnings.none());
    }

    /** The same, for records that often begin alike: with the fields by whose names the beginnings are known, all of them chosen. */
    public static JsonFields of(List<String> paths, Beginnings<?> beginnings) {
        return new JsonFields(List.copyOf(paths), beginnings);
    }

    /** Looks through a record; {@link #problem} says whether it could. */
    public void look(RawRecord record) {
        bytes = record.bytes();
        end = record.to();
        problem = Optional.empty();
        Arrays.fill(from, BROKEN);
        int at = blank(record.from());
        if (at == end || bytes[at] != '{') {
            problem = Optional.of(NOT_JSON);
            return;
        }
        int after = whole(at);
        if (after >= 0 && blank(after) < end) {
            after = BROKEN;
        }
        if (after < 0 && problem.isEmpty()) {
            problem = Optional.of(bytes[end - 1] == '}' ? NOT_JSON : CUT_OFF);
        }
    }

    /** By the outline, if it is known; else by looking through all of it, or through all behind a known beginning. */
    private int whole(int at) {
        int known = beginnings.find(bytes, at, end, from, to);
        Outlines outlines = known > 0 ? outlinesOfRest : outlinesOfAll;
        int after = outlines.follow(bytes, at + known, end, from, to, beginnings);
        if (after == Outlines.UNKNOWN) {
            Arrays.fill(from, BROKEN);
            known = beginnings.find(bytes, at, end, from, to);
            after = known > 0 ? rest(at + known) : object(root, at + 1);
            if (after >= 0) {
                outlines.learn(bytes, at + known, after, from, to);
            }
        }
        if (after >= 0 && known == 0) {
            beginnings.remember(bytes, at, end, from, to);
        }
        return after;
    }

    /** Why the record, or a field that was asked for since, cannot be read. */
    public Optional<Parsed.Broken> problem() {
        return problem;
    }

    /** Whether the field is there and not {@code null}. */
    public boolean has(int field) {
        return from[field] >= 0
                && !(bytes[from[field]] == 'n' && Arrays.equals(NULL, 0, NULL.length, bytes, from[field], to[field]));
    }

    /** A text, number or truth value as text; empty where the field is absent, {@code null}, blank or a container. */
    public Optional<String> text(int field) {
        if (!has(field) || bytes[from[field]] == '{' || bytes[from[field]] == '[') {
            return Optional.empty();
        }
        boolean quoted = bytes[from[field]] == '"';
        int first = quoted ? from[field] + 1 : from[field];
        int last = quoted ? to[field] - 1 : to[field];
        if (!quoted || last - first > Bounds.TEXT || !Words.isPlain(bytes, first, last)) {
            return json(field).text();
        }
        while (first < last && bytes[first] <= ' ') {
            first++;
        }
        while (last > first && bytes[last - 1] <= ' ') {
            last--;
        }
        return first == last
                ? Optional.empty()
                : Optional.of(new String(bytes, first, last - first, StandardCharsets.ISO_8859_1));
    }

    /** The field parsed strictly; missing where it is absent, or broken, which is then the record's {@link #problem}. */
    public Json json(int field) {
        if (!has(field)) {
            return Json.missing();
        }
        return switch (Json.parse(new RawRecord(bytes, from[field], to[field], 1, ""))) {
            case Parsed.Value value -> value.json();
            case Parsed.Broken broken -> {
                problem = Optional.of(broken);
                yield Json.missing();
            }
        };
    }

    /**
     * What is made of the field, or of fields within it, remembered by its bytes; {@code absent} where it is not there or
     * cannot be read.
     */
    public <V> V remembered(int field, SliceCache<V> cache, V absent, Supplier<V> make) {
        if (!has(field)) {
            return absent;
        }
        Optional<V> known = cache.find(bytes, from[field], to[field]);
        if (known.isPresent()) {
            return known.get();
        }
        V value = make.get();
        if (problem.isPresent()) {
            return absent;
        }
        cache.remember(bytes, from[field], to[field], value);
        return value;
    }

    /**
     * What is made of the fields within a field, which others look for: they look only where the bytes are new. What is wrong
     * there is wrong with the record; a field that is no object holds none.
     */
    public <V> V part(int field, JsonFields within, SliceCache<V> cache, V absent, Supplier<V> make) {
        if (!has(field) || bytes[from[field]] != '{') {
            return absent;
        }
        return remembered(field, cache, absent, () -> {
            within.look(new RawRecord(bytes, from[field], to[field], 1, ""));
            V value = within.problem.isPresent() ? absent : make.get();
            problem = within.problem;
            return value;
        });
    }

    /** The field's text, remembered by its bytes. */
    public Optional<String> text(int field, SliceCache<Optional<String>> cache) {
        return remembered(field, cache, Optional.empty(), () -> text(field));
    }

    /** Reads the members of an object from behind its bracket on; the place behind the closing one, or {@link #BROKEN}. */
    private int object(FieldNode node, int start) {
        int at = blank(start);
        if (at < end && bytes[at] == '}') {
            return at + 1;
        }
        return members(node, at);
    }

    /** Reads members from the first one's quote on. */
    private int members(FieldNode node, int start) {
        int at = start;
        while (at < end && bytes[at] == '"') {
            int name = at + 1;
            int nameEnd = string(name);
            at = nameEnd < 0 ? end : blank(nameEnd);
            if (at >= end || bytes[at] != ':') {
                return BROKEN;
            }
            at = member(node.find(bytes, name, nameEnd - 1), blank(at + 1));
            at = at < 0 ? end : blank(at);
            if (at < end && bytes[at] == '}') {
                return at + 1;
            }
            if (at >= end || bytes[at] != ',') {
                return BROKEN;
            }
            at = blank(at + 1);
        }
        return BROKEN;
    }

    /** Reads what follows behind a beginning, which is a comma or the end of the record's object. */
    private int rest(int at) {
        return bytes[at] == '}' ? at + 1 : members(root, blank(at + 1));
    }

    private int member(Optional<FieldNode> wanted, int at) {
        if (wanted.isEmpty()) {
            return value(at);
        }
        FieldNode node = wanted.get();
        boolean leads = node.leadsOn() && at < end && bytes[at] == '{';
        int after = leads ? object(node, at + 1) : value(at);
        int field = node.field();
        if (field >= 0 && after >= 0) {
            if (from[field] >= 0) {
                problem = Optional.of(
                        new Parsed.Broken("has the field " + paths.get(field) + " twice", "keep one of the two"));
                return BROKEN;
            }
            from[field] = at;
            to[field] = after;
            beginnings.meet(field, after);
        }
        return after;
    }

    /** Steps over a value. */
    private int value(int start) {
        if (start >= end) {
            return BROKEN;
        }
        byte first = bytes[start];
        if (first == '"') {
            return string(start + 1);
        }
        if (first == '{' || first == '[') {
            return container(start);
        }
        int at = start;
        while (at < end && bytes[at] != ',' && bytes[at] != '}' && bytes[at] != ']' && bytes[at] > ' ') {
            at++;
        }
        return at == start || at == end ? BROKEN : at;
    }

    private int container(int start) {
        int depth = 0;
        int at = start;
        while (at < end) {
            byte next = bytes[at];
            at++;
            if (next == '"') {
                at = string(at);
                if (at < 0) {
                    return BROKEN;
                }
            } else if (next > 'Z') {
                int bracket = next | 0x20;
                if (bracket == '{') {
                    depth++;
                } else if (bracket == '}') {
                    depth--;
                    if (depth == 0) {
                        return at;
                    }
                }
            }
        }
        return BROKEN;
    }

    /** Steps over a text from behind its quote on. */
    private int string(int start) {
        return Words.behindText(bytes, start, end);
    }

    private int blank(int start) {
        int at = start;
        while (at < end && Feed.isBlank(bytes[at])) {
            at++;
        }
        return at;
    }
}
