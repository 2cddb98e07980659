package bonafide.catalog.draft;

import bonafide.catalog.issue.Spot;
import bonafide.catalog.yaml.YamlMap;
import bonafide.redflag.RedFlag;
import java.util.List;

/**
 * A red flag as it was written down.
 *
 * @param flag what is judged by
 * @param source its file
 * @param cases its test cases
 */
public record WrittenRedFlag(RedFlag flag, YamlMap source, List<TestCase> cases) {
    public WrittenRedFlag {
        cases = List.copyOf(cases);
    }

    /** Where a key stands in its file. */
    public Spot spot(String key) {
        return source.spot(key);
    }

    /** Everything that can move a verdict or a reader's mind: the file without its version and its test cases. */
    public String content() {
        return source.without(key -> key.equals("version") || key.equals("tests"))
                .canonical();
    }
}
