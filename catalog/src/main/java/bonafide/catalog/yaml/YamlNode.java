package bonafide.catalog.yaml;

import bonafide.catalog.issue.Spot;

/** A piece of YAML with the place it was written at. There are no types: {@code no} and {@code 1} are text. */
public sealed interface YamlNode permits YamlText, YamlList, YamlMap {
    /** Where it begins. */
    Spot spot();

    /** What it is, for messages: {@code text}, {@code a list}, {@code a map}. */
    String what();

    /**
     * Writes the content in a form that does not depend on layout, comments, quoting or the order of keys, so that two
     * files that say the same have the same digest.
     */
    void canonical(StringBuilder out);

    /** The canonical form as text. */
    default String canonical() {
        StringBuilder out = new StringBuilder();
        canonical(out);
        return out.toString();
    }
}
