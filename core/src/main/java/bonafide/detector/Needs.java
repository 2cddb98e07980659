package bonafide.detector;

import bonafide.finding.Judgement.Missing;
import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.redflag.Need;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What must have been observed for one red flag to be judged, and the gap where it was not. The gaps that nearly every
 * dossier meets, one unmet need or all of them, are worded once.
 */
final class Needs {
    private final List<One> each;
    private final Optional<Missing> nothing;

    private Needs(List<One> each) {
        this.each = List.copyOf(each);
        this.nothing = gap(each.stream().map(need -> need.text).toList());
    }

    /** Of one red flag. */
    static Needs of(List<Need> needs) {
        return new Needs(needs.stream().map(One::of).toList());
    }

    /** What is missing, by how many there are of the kinds in {@link Kinds#all()}; empty where nothing is. */
    Optional<Missing> gap(long[] counts) {
        int unmet = 0;
        int last = 0;
        for (int index = 0; index < each.size(); index++) {
            if (!each.get(index).isMet(counts)) {
                unmet++;
                last = index;
            }
        }
        if (unmet == 0) {
            return Optional.empty();
        }
        if (unmet == 1) {
            return each.get(last).alone;
        }
        return unmet == each.size() ? nothing : several(counts);
    }

    private Optional<Missing> several(long[] counts) {
        return gap(each.stream()
                .filter(need -> !need.isMet(counts))
                .map(need -> need.text)
                .toList());
    }

    private static Optional<Missing> gap(List<String> missing) {
        return Optional.of(new Missing(missing, "no " + String.join(" and no ", missing) + " was observed"));
    }

    /** One need and the gap where it alone is unmet. */
    private static final class One {
        private final int[] anyOf;
        private final String text;
        private final Optional<Missing> alone;

        private One(int[] anyOf, String text) {
            this.anyOf = anyOf;
            this.text = text;
            this.alone = gap(List.of(text));
        }

        static One of(Need need) {
            List<Kind> kinds = Kinds.all();
            int[] anyOf = IntStream.range(0, kinds.size())
                    .filter(index -> need.anyOf().contains(kinds.get(index).name()))
                    .toArray();
            return new One(anyOf, need.toString());
        }

        boolean isMet(long[] counts) {
            for (int kind : anyOf) {
                if (counts[kind] > 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
