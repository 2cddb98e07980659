package bonafide.catalog.draft;

import bonafide.catalog.issue.Spot;
import bonafide.catalog.yaml.YamlMap;
import bonafide.redflag.Measure;

/**
 * A measure as it was written down.
 *
 * @param version rises with its content
 */
public record WrittenMeasure(Measure measure, int version, YamlMap source) {
    /** Where a key stands in its file. */
    public Spot spot(String key) {
        return source.spot(key);
    }

    /** The file without its version. */
    public String content() {
        return source.without(key -> key.equals("version")).canonical();
    }
}
