package bonafide.catalog.draft;

import bonafide.catalog.issue.Issues;
import bonafide.catalog.yaml.Fields;
import bonafide.catalog.yaml.YamlMap;
import bonafide.catalog.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the sources are written down: one file, a list of documents, each citable by its own id and by the ids of the items
 * in it.
 */
final class SourceForm {
    private SourceForm() {}

    /** Every id that may be cited. */
    static Map<String, Source> read(YamlNode file, Issues issues) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Fields.of("the list of sources", file, issues).ifPresent(fields -> {
            for (YamlNode item : fields.nodes("sources", true)) {
                Fields.of("a source", item, issues).ifPresent(source -> add(source, sources));
            }
            fields.sound();
        });
        return sources;
    }

    private static void add(Fields fields, Map<String, Source> sources) {
        Source document = new Source(
                fields.text("id"),
                fields.text("publisher"),
                fields.text("title"),
                fields.text("date"),
                "",
                fields.maybeText("link").orElse(""));
        put(document, fields, "id", sources);
        fields.map("items").ifPresent(items -> {
            for (YamlMap.Entry entry : items.map().entries()) {
                String says = items.text(entry.name());
                put(
                        new Source(
                                entry.name(),
                                document.publisher(),
                                document.title(),
                                document.date(),
                                says,
                                document.link()),
                        items,
                        entry.name(),
                        sources);
            }
            items.sound();
        });
        fields.sound();
    }

    private static void put(Source source, Fields fields, String key, Map<String, Source> sources) {
        if (sources.putIfAbsent(source.id(), source) != null) {
            fields.error(key, "the source id \"" + source.id() + "\" stands here twice", "each id once");
        }
    }
}
