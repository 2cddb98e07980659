package bonafide.detector;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person's name as compared: made to answer whether two spellings could be one name, not whether they are.
 *
 * <p>Tolerates accents and transliteration, word order, initials, short forms, middle names left out, double and joined
 * names, particles, titles and suffixes. Names in a script other than the Latin one cannot be compared with Latin ones
 * and therefore could be anything: a spelling nobody can read here is no contradiction.
 *
 * @param words in the order written, folded to plain Latin letters, without titles
 * @param comparable whether all letters could be folded
 */
public record PersonName(List<String> words, boolean comparable) {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 40;
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’‘`ʼ]");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "jr",
            "sr",
            "ii",
            "iii",
            "iv",
            "phd",
            "md",
            "mba",
            "esq",
            "cpa",
            "pe",
            "and",
            "or");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "el",
            "al", "bin", "bint", "binti", "ibn", "ben", "abu", "ter", "ten", "zu", "zur", "y", "e", "st", "san", "mac",
            "mc", "ap", "af", "av");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("ø", "o"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"),
            Map.entry("ħ", "h"));

    public PersonName {
        words = List.copyOf(words);
    }

    /** Reads a name; what stands in brackets, such as pronouns, is not part of it. */
    public static PersonName of(String written) {
        String text = written.length() > 200 ? written.substring(0, 200) : written;
        String plain = plain(text);
        boolean latin = PlainLetters.only(plain)
                || plain.chars().allMatch(character -> character < 128 || !Character.isLetter(character));
        List<String> words = new ArrayList<>();
        for (String word : PlainWords.ofLetters(plain)) {
            if (!TITLES.contains(word) && words.size() < MOST_WORDS) {
                words.add(word.substring(0, Math.min(LONGEST_WORD, word.length())));
            }
        }
        return new PersonName(words, latin && !words.isEmpty());
    }

    private static String plain(String text) {
        String bare = withoutBrackets(PlainLetters.of(text));
        String plain = mayHoldMarks(bare) ? MARKS.matcher(bare).replaceAll("") : bare;
        if (PlainLetters.only(plain)) {
            return plain;
        }
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }

    private static String withoutBrackets(String text) {
        return text.indexOf('(') < 0 && text.indexOf('[') < 0
                ? text
                : BRACKETS.matcher(text).replaceAll(" ");
    }

    private static boolean mayHoldMarks(String text) {
        return text.indexOf('\'') >= 0 || text.indexOf('`') >= 0 || !PlainLetters.only(text);
    }

    /** Whether both may well be one name. True where nothing can be compared. */
    public static boolean agree(String one, String other) {
        return of(one).couldBe(of(other));
    }

    /** Whether a name agrees with one of several. True where there are none. */
    public static boolean agreesWithAny(String name, List<String> others) {
        // nearly every record writes the name as it is on file, and a name could always be itself
        if (others.isEmpty() || others.contains(name)) {
            return true;
        }
        PersonName read = of(name);
        return others.stream().anyMatch(other -> read.couldBe(of(other)));
    }

    /**
     * Whether both could be spellings of one name: every word of the shorter one has its like in the longer one, so that
     * middle names, second surnames and particles may be left out. Initials alone do not suffice.
     */
    public boolean couldBe(PersonName other) {
        if (!comparable || !other.comparable) {
            return true;
        }
        return covers(other) || other.covers(this) || joined(words).equals(joined(other.words));
    }

    /** Whether at least one word of two letters or more has its like in the other name. */
    public boolean sharesWordWith(PersonName other) {
        if (!comparable || !other.comparable) {
            return true;
        }
        return words.stream()
                .filter(word -> word.length() > 1 && !PARTICLES.contains(word))
                .anyMatch(word -> other.words.stream()
                        .anyMatch(another -> another.length() > 1 && NameWords.alike(word, another)));
    }

    /** The words together, in alphabetical order: equal for names that differ in order and punctuation only. */
    public String key() {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    /** Whether each needed word of the other has its own like here. */
    private boolean covers(PersonName other) {
        List<String> needed = needed(other.words);
        List<String> free = new ArrayList<>(words);
        Collections.sort(needed, (one, two) -> Integer.compare(two.length(), one.length()));
        boolean inFull = false;
        for (String word : needed) {
            Optional<String> like = take(word, free);
            if (like.isEmpty()) {
                return false;
            }
            inFull |= word.length() > 1 && like.get().length() > 1;
        }
        return inFull;
    }

    /** Takes the word's like out of the free ones: the same word, else one like it, else two neighbours that make it up. */
    private static Optional<String> take(String word, List<String> free) {
        if (free.remove(word)) {
            return Optional.of(word);
        }
        for (int index = 0; index < free.size(); index++) {
            if (NameWords.alike(word, free.get(index))) {
                return Optional.of(free.remove(index));
            }
        }
        for (int index = 0; index + 1 < free.size(); index++) {
            if (word.length() > 2 && NameWords.alike(word, free.get(index) + free.get(index + 1))) {
                return Optional.of(free.remove(index) + free.remove(index));
            }
        }
        return Optional.empty();
    }

    private static List<String> needed(List<String> words) {
        List<String> needed = new ArrayList<>(words);
        needed.removeIf(PARTICLES::contains);
        return needed.isEmpty() ? new ArrayList<>(words) : needed;
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }
}
