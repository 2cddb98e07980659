package bonafide.report.page;

import bonafide.finding.Gap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Red flags that could not be judged for want of the same records.
 *
 * @param missing what is not there; each is a list of kinds of observation any of which would do
 * @param redFlags which ones
 */
public record GapGroup(List<List<String>> missing, List<Flag> redFlags) {
    private static final String OR = " or ";

    /**
     * A red flag that could not be judged.
     *
     * @param why what its detector says of it, or "" where that is no more than what is missing
     */
    public record Flag(String title, String why) {}

    public GapGroup {
        missing = List.copyOf(missing);
        redFlags = List.copyOf(redFlags);
    }

    /** Those that would let most be judged first. */
    static List<GapGroup> of(List<Gap> gaps) {
        Map<String, List<Gap>> groups = new TreeMap<>();
        for (Gap gap : gaps) {
            groups.computeIfAbsent(String.join("\n", gap.missing()), any -> new ArrayList<>())
                    .add(gap);
        }
        return groups.values().stream()
                .map(GapGroup::group)
                .sorted(Comparator.comparingInt(group -> -group.redFlags.size()))
                .toList();
    }

    private static GapGroup group(List<Gap> gaps) {
        return new GapGroup(
                gaps.getFirst().missing().stream().map(GapGroup::anyOf).toList(),
                gaps.stream()
                        .map(gap -> new Flag(Visible.of(gap.redFlag().title()), why(gap)))
                        .sorted(Comparator.comparing(Flag::title))
                        .toList());
    }

    private static String why(Gap gap) {
        boolean says = gap.missing().stream().noneMatch(gap.why()::contains);
        return says ? Visible.of(gap.why()) : "";
    }

    private static List<String> anyOf(String missing) {
        return Arrays.stream(missing.split(OR, Limits.WORDS))
                .map(word -> Visible.of(word, 80))
                .toList();
    }
}
