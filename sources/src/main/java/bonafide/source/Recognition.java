package bonafide.source;

import bonafide.source.Signature.Fit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the source that a file belongs to, by its beginning. */
final class Recognition {
    private static final double LOOKS_LIKE = 0.5;

    private static final Map<String, String> KNOWN_BEGINNINGS = Map.of(
            "%PDF-", "a PDF document",
            "\u0089PNG", "a picture",
            "\u00FF\u00D8\u00FF", "a picture",
            "SQLite format 3", "an SQLite database",
            "7z\u00BC\u00AF", "a 7z archive: unpack it",
            "Rar!", "a RAR archive: unpack it",
            "\u00FD7zXZ", "an xz archive: unpack it",
            "(\u00B5/\u00FD", "a Zstandard archive: unpack it",
            "BZh", "a bzip2 archive: unpack it",
            "\u00D0\u00CF\u0011\u00E0", "a document of old Microsoft Office: save it as CSV");

    private final List<Source> sources;

    Recognition(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * The source whose signature most of the first records have; among those the one that asks for more, then the one whose
     * name the file bears, then the first.
     */
    Optional<Source> of(Head head, String file) {
        Optional<Candidate> best = Optional.empty();
        for (Source source : sources) {
            Candidate candidate = candidate(source, head, file);
            if (candidate.fit.whole() && best.map(candidate::beats).orElse(true)) {
                best = Optional.of(candidate);
            }
        }
        return best.map(Candidate::source);
    }

    /** What a file that no source knows looks like, and what it lacks. */
    String hint(Head head, String file) {
        if (head.isEmpty()) {
            return "the file is empty";
        }
        Optional<Candidate> nearest = sources.stream()
                .map(source -> candidate(source, head, file))
                .filter(candidate -> candidate.fit.share() >= LOOKS_LIKE)
                .max(java.util.Comparator.comparingDouble(candidate -> candidate.fit.share()));
        return nearest.map(Candidate::lacks).orElseGet(() -> looks(head));
    }

    private static Candidate candidate(Source source, Head head, String file) {
        Set<String> wrappers = source instanceof JsonSource json ? json.wrappers() : Set.of();
        Fit best = new Fit(0, 0, List.of(), "");
        for (Signature signature : source.signatures()) {
            Fit fit = signature.fit(head, wrappers);
            boolean better = fit.samples() != best.samples()
                    ? fit.samples() > best.samples()
                    : fit.share() > best.share() || (fit.share() == best.share() && fit.asked() > best.asked());
            best = better ? fit : best;
        }
        boolean named = file.toLowerCase(Locale.ROOT).contains(source.nameHint());
        return new Candidate(source, best, named);
    }

    private static String looks(Head head) {
        String bytes = new String(head.bytes(), 0, Math.min(300, head.bytes().length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> known : KNOWN_BEGINNINGS.entrySet()) {
            if (bytes.startsWith(known.getKey())) {
                return "looks like " + known.getValue();
            }
        }
        if (bytes.startsWith("ustar", 257)) {
            return "looks like a tar archive: unpack it";
        }
        List<Json> samples = head.samples(Set.of());
        if (!samples.isEmpty()) {
            return "JSON of which no source is known; its first record has "
                    + list(samples.getFirst().members().keySet().stream().toList());
        }
        if (bytes.chars().anyMatch(Recognition::isInNoText)) {
            return "looks like no text";
        }
        if (head.hasTooManyColumns()) {
            return "a table with more than " + Bounds.COLUMNS + " columns: leave out what is not needed";
        }
        return head.columns().size() > 1
                ? "a table of which no source is known; its columns are " + list(head.columns())
                        + ". The plain form needs the columns observation and at"
                : "a text of which no source is known";
    }

    private static boolean isInNoText(int character) {
        return character < ' ' && "\t\n\u000B\f\r\u001B".indexOf(character) < 0;
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "no fields" : String.join(", ", names.subList(0, Math.min(12, names.size())));
    }

    /** A source and how well a file fits it. */
    private record Candidate(Source source, Fit fit, boolean named) {
        boolean beats(Candidate other) {
            if (fit.samples() != other.fit.samples()) {
                return fit.samples() > other.fit.samples();
            }
            return fit.asked() != other.fit.asked() ? fit.asked() > other.fit.asked() : named && !other.named;
        }

        String lacks() {
            return "looks like " + source.about().title() + ", but has no " + fit.part() + " "
                    + String.join(", ", fit.missing());
        }
    }
}
