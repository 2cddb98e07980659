package bonafide.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What shows that a file belongs to a source. */
public sealed interface Signature {
    /** How well the beginning of a file fits; {@code wrappers} as {@link JsonSource#wrappers} has them. */
    Fit fit(Head head, Set<String> wrappers);

    /** Records that have all of these fields; a slash leads into a field: {@code outcome/result}. */
    static Signature json(String... fields) {
        return new Fields(List.of(fields));
    }

    /** A table that has all of these columns, in any order and case. */
    static Signature csv(String... columns) {
        return new Columns(List.of(columns));
    }

    /** A text that begins in a certain way, which {@code words} describe. */
    static Signature text(String words, Predicate<String> begins) {
        return new Beginning(words, begins);
    }

    /**
     * How well a file fits.
     *
     * @param samples how many of the records at its beginning have all that is asked for
     * @param asked how many things are asked for
     * @param missing what the best of them lacks
     * @param part "field" or "column"
     */
    record Fit(int samples, int asked, List<String> missing, String part) {
        public Fit {
            missing = List.copyOf(missing);
        }

        /** Whether the file belongs to the source. */
        boolean whole() {
            return samples > 0;
        }

        /** The share of what is asked for that is there. */
        double share() {
            return asked == 0 ? 0 : (asked - missing.size()) / (double) asked;
        }
    }

    /** Fields of JSON records. */
    record Fields(List<String> names) implements Signature {
        @Override
        public Fit fit(Head head, Set<String> wrappers) {
            int samples = 0;
            List<String> fewest = names;
            for (Json sample : head.samples(wrappers)) {
                List<String> missing = new ArrayList<>(names);
                missing.removeIf(name -> !sample.at(name.split("/", -1)).isMissing());
                samples += missing.isEmpty() ? 1 : 0;
                fewest = missing.size() < fewest.size() ? missing : fewest;
            }
            return new Fit(samples, names.size(), fewest, "field");
        }
    }

    /** Columns of a table. */
    record Columns(List<String> names) implements Signature {
        @Override
        public Fit fit(Head head, Set<String> wrappers) {
            List<String> given = head.columns().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            List<String> missing = new ArrayList<>(names);
            missing.removeIf(name -> given.contains(name.toLowerCase(Locale.ROOT)));
            return new Fit(missing.isEmpty() ? 1 : 0, names.size(), missing, "column");
        }
    }

    /** The first words of a text. */
    record Beginning(String words, Predicate<String> begins) implements Signature {
        @Override
        public Fit fit(Head head, Set<String> wrappers) {
            boolean fits = begins.test(head.text());
            return new Fit(fits ? 1 : 0, 1, fits ? List.of() : List.of(words), "beginning");
        }
    }
}
