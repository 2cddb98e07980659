package bonafide.detector;

import bonafide.observation.Message;
import bonafide.observation.Observation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Turns of phrase looked for in a text. A phrase is a row of words; {@code a|b} stands for either word, and {@code ..} for
 * a gap of up to {@link #GAP} words. Case and punctuation do not matter. {@code will|ll .. publish .. your code} finds
 * "I'll have to publish all of your code".
 */
public final class Phrases {
    private static final int GAP = 8;
    private static final int MOST_WORDS = 4000;

    private final List<List<Set<String>>> phrases;

    private Phrases(List<List<Set<String>>> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    /** Reads phrases as a catalogue writes them. */
    public static Phrases of(List<String> written) {
        return new Phrases(written.stream().map(Phrases::parse).toList());
    }

    /** The stretch of the text that the first matching phrase covers, in plain words. At most 4000 words are read. */
    public Optional<String> find(String text) {
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = words(text);
        for (List<Set<String>> phrase : phrases) {
            for (int start = 0; start < words.size(); start++) {
                int end = end(phrase, words, start);
                if (end >= 0) {
                    return Optional.of(String.join(" ", words.subList(start, end)));
                }
            }
        }
        return Optional.empty();
    }

    /** What a message says that counts: of a sent one the stretch that a phrase covers, of what was reported the whole. */
    public String told(Observation message) {
        return switch (message) {
            case Message.Sent sent -> find(sent.text()).orElse(sent.text());
            case Message.Request request -> request.text();
            case Message.Threat threat -> threat.text();
            default -> "";
        };
    }

    private static List<Set<String>> parse(String phrase) {
        return Arrays.stream(phrase.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .map(word -> word.equals("..") ? Set.<String>of() : Set.of(word.split("\\|")))
                .toList();
    }

    private static List<String> words(String text) {
        List<String> words = PlainWords.of(text.toLowerCase(Locale.ROOT));
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    /** The index after the shortest match that begins at {@code from}, or -1. An empty set of words is a gap. */
    private static int end(List<Set<String>> phrase, List<String> words, int from) {
        // nearly every word begins no phrase, so that is asked first
        if (!phrase.getFirst().isEmpty() && !phrase.getFirst().contains(words.get(from))) {
            return -1;
        }
        SortedSet<Integer> reached = new TreeSet<>(Set.of(from));
        for (Set<String> part : phrase) {
            SortedSet<Integer> next = new TreeSet<>();
            for (int at : reached) {
                if (part.isEmpty()) {
                    for (int skip = 0; skip <= GAP; skip++) {
                        next.add(at + skip);
                    }
                } else if (at < words.size() && part.contains(words.get(at))) {
                    next.add(at + 1);
                }
            }
            reached = next;
        }
        return reached.isEmpty() ? -1 : reached.first();
    }
}
