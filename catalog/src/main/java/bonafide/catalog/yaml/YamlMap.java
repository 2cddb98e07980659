package bonafide.catalog.yaml;

import bonafide.catalog.issue.Spot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A mapping; its keys are text, each stands there once, and their order is kept. */
public record YamlMap(Spot spot, List<Entry> entries) implements YamlNode {
    /** One key with its value. */
    public record Entry(YamlText key, YamlNode value) {
        /** The key's text. */
        public String name() {
            return key.value();
        }
    }

    public YamlMap {
        entries = List.copyOf(entries);
    }

    /** The value of a key. */
    public Optional<YamlNode> get(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .map(Entry::value);
    }

    /** Where a key stands, or where the map begins if it is not there. */
    public Spot spot(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .map(entry -> entry.key().spot())
                .orElse(spot);
    }

    /** The same without some of its keys. */
    public YamlMap without(Predicate<String> names) {
        return new YamlMap(
                spot,
                entries.stream().filter(entry -> !names.test(entry.name())).toList());
    }

    @Override
    public String what() {
        return "a map";
    }

    @Override
    public void canonical(StringBuilder out) {
        out.append('{');
        entries.stream().sorted(Comparator.comparing(Entry::name)).forEach(entry -> {
            entry.key().canonical(out);
            out.append(':');
            entry.value().canonical(out);
            out.append(',');
        });
        out.append('}');
    }
}
