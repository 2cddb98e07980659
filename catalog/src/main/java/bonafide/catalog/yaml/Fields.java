package bonafide.catalog.yaml;

import bonafide.catalog.issue.Issues;
import bonafide.catalog.issue.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the keys of one map strictly: what is missing, of the wrong type or unknown becomes an issue with its line, and
 * a stand-in is returned so that reading goes on and everything is said at once. Whoever makes a thing of the values asks
 * {@link #sound} first.
 */
public final class Fields {
    private static final String RULE = "Form";
    private static final int FEW = 24;

    private final String what;
    private final YamlMap map;
    private final Issues issues;
    private final int before;
    private final Set<String> known = new LinkedHashSet<>();

    /** Reads a map that is, in words, {@code a red flag} or {@code a measure}. */
    public Fields(String what, YamlMap map, Issues issues) {
        this.what = what;
        this.map = map;
        this.issues = issues;
        this.before = issues.count();
    }

    /** The same for a node that must be a map; empty after saying that it is none. */
    public static Optional<Fields> of(String what, YamlNode node, Issues issues) {
        if (node instanceof YamlMap map) {
            return Optional.of(new Fields(what, map, issues));
        }
        issues.error(RULE, node.spot(), what + " is a map of keys, this is " + node.what(), "");
        return Optional.empty();
    }

    /** The map itself. */
    public YamlMap map() {
        return map;
    }

    /** Where a key stands. */
    public Spot spot(String key) {
        return map.spot(key);
    }

    /** Adds an error of form at a key. */
    public void error(String key, String message, String hint) {
        issues.error(RULE, map.spot(key), message, hint);
    }

    /** Text that must be there. */
    public String text(String key) {
        return node(key, true).map(value -> text(key, value)).orElse("");
    }

    /** Text that may be there. */
    public Optional<String> maybeText(String key) {
        return node(key, false).map(value -> text(key, value));
    }

    /** A whole number from 0 on. */
    public int number(String key) {
        String text = text(key);
        if (!text.isEmpty() && !text.matches("\\d{1,6}")) {
            error(key, "\"" + key + "\" is \"" + text + "\"", "write a whole number");
            return 0;
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** One of an enum's words. */
    public <E extends Enum<E>> E word(String key, Class<E> type) {
        return word(key, type, text(key));
    }

    /** One of an enum's words, or the usual one where the key is not there. */
    public <E extends Enum<E>> E word(String key, Class<E> type, E usual) {
        return maybeText(key).map(text -> word(key, type, text)).orElse(usual);
    }

    /** Several of an enum's words. */
    public <E extends Enum<E>> List<E> words(String key, Class<E> type) {
        return texts(key, false).stream().map(text -> word(key, type, text)).toList();
    }

    /** A list of texts, which must be there and hold something unless it may be left out. */
    public List<String> texts(String key, boolean required) {
        List<String> texts = nodes(key, required).stream()
                .map(item -> text(key, item))
                .filter(text -> !text.isEmpty())
                .toList();
        Set<String> once = new LinkedHashSet<>(texts);
        if (once.size() < texts.size()) {
            error(key, "\"" + key + "\" says something twice", "each once");
        }
        return List.copyOf(once);
    }

    /** A list of nodes. */
    public List<YamlNode> nodes(String key, boolean required) {
        Optional<YamlNode> node = node(key, required);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof YamlList list)) {
            error(key, "\"" + key + "\" is " + node.get().what(), "write a list: [one, another]");
            return List.of();
        }
        if (required && list.items().isEmpty()) {
            error(key, "\"" + key + "\" is empty", "name at least one");
        }
        return list.items();
    }

    /** A map from names to one text or a list of texts; a missing one is empty. */
    public Map<String, List<String>> cells(String key) {
        return node(key, false)
                .flatMap(node -> Fields.of("\"" + key + "\"", node, issues))
                .map(inner -> inner.cells(Set.of()))
                .orElse(Map.of());
    }

    /** All of this map's keys but some, as a map from names to one text or a list of texts. */
    public Map<String, List<String>> cells(Set<String> but) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (YamlMap.Entry entry : map.entries()) {
            if (!but.contains(entry.name())) {
                known.add(entry.name());
                cells.put(entry.name(), cell(entry));
            }
        }
        return cells;
    }

    /** A map's value under a key, which may be left out. */
    public Optional<Fields> map(String key) {
        return node(key, false).flatMap(node -> Fields.of("\"" + key + "\"", node, issues));
    }

    /** A node that must be there. */
    public Optional<YamlNode> nodeOf(String key) {
        return node(key, true);
    }

    /** Takes note that a key is read elsewhere. */
    public void leave(String key) {
        known.add(key);
    }

    /** Whether nothing was wrong with this map; says what is when it has keys that nobody asked for. */
    public boolean sound() {
        for (YamlMap.Entry entry : map.entries()) {
            if (!known.contains(entry.name())) {
                issues.error(
                        RULE,
                        entry.key().spot(),
                        what + " has no key \"" + entry.name() + "\"",
                        nearest(entry.name(), List.copyOf(known)));
            }
        }
        return issues.count() == before;
    }

    private Optional<YamlNode> node(String key, boolean required) {
        known.add(key);
        Optional<YamlNode> node = map.get(key);
        if (required && node.isEmpty()) {
            issues.error(RULE, map.spot(), what + " needs the key \"" + key + "\"", "");
        }
        return node;
    }

    private String text(String key, YamlNode value) {
        if (value instanceof YamlText text && !text.value().isBlank()) {
            return text.value().strip();
        }
        issues.error(RULE, value.spot(), "\"" + key + "\" is " + value.what(), "write a text");
        return "";
    }

    private List<String> cell(YamlMap.Entry entry) {
        return switch (entry.value()) {
            case YamlText text -> List.of(text.value().strip());
            case YamlList list ->
                list.items().stream().map(item -> text(entry.name(), item)).toList();
            case YamlMap inner -> List.of(text(entry.name(), inner));
        };
    }

    private <E extends Enum<E>> E word(String key, Class<E> type, String text) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        Optional<E> found = constants.stream()
                .filter(constant -> word(constant).equals(text))
                .findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            error(
                    key,
                    "\"" + key + "\" is \"" + text + "\"",
                    nearest(text, constants.stream().map(Fields::word).toList()));
        }
        return found.orElse(constants.getFirst());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The hint for a word that is not among those allowed: all of them where they are few, else the nearest. */
    public static String nearest(String word, List<String> allowed) {
        List<String> close = new ArrayList<>(allowed);
        close.sort(Comparator.comparingInt(other -> distance(word, other)));
        String all = "one of " + String.join(", ", allowed);
        boolean few = allowed.size() <= FEW;
        if (!close.isEmpty() && distance(word, close.getFirst()) <= 2) {
            return "did you mean \"" + close.getFirst() + "\"?" + (few ? " " + all : "");
        }
        return few ? all : "one of " + allowed.size() + ", such as " + String.join(", ", close.subList(0, 3));
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, index -> index);
        for (int left = 1; left <= one.length(); left++) {
            int diagonal = row[0];
            row[0] = left;
            for (int right = 1; right <= other.length(); right++) {
                int change = diagonal + (one.charAt(left - 1) == other.charAt(right - 1) ? 0 : 1);
                diagonal = row[right];
                row[right] = Math.min(change, Math.min(row[right], row[right - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
