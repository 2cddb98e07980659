package bonafide.catalog.draft;

import bonafide.catalog.issue.Spot;
import bonafide.catalog.yaml.YamlMap;
import bonafide.redflag.CommonCause;

/** A common cause as it was written down. */
public record WrittenCause(CommonCause cause, YamlMap source) {
    /** Where a key stands in its file. */
    public Spot spot(String key) {
        return source.spot(key);
    }
}
