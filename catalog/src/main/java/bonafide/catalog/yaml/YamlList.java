package bonafide.catalog.yaml;

import bonafide.catalog.issue.Spot;
import java.util.List;

/** A sequence, written in block or in flow style. */
public record YamlList(Spot spot, List<YamlNode> items) implements YamlNode {
    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public String what() {
        return "a list";
    }

    @Override
    public void canonical(StringBuilder out) {
        out.append('[');
        items.forEach(item -> {
            item.canonical(out);
            out.append(',');
        });
        out.append(']');
    }
}
