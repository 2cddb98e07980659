package bonafide.catalog.yaml;

import bonafide.catalog.issue.Spot;

/**
 * A scalar.
 *
 * @param value its text, without quotes
 */
public record YamlText(Spot spot, String value) implements YamlNode {
    @Override
    public String what() {
        return value.isBlank() ? "nothing" : "text";
    }

    @Override
    public void canonical(StringBuilder out) {
        out.append('"')
                .append(value.strip().replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
    }
}
