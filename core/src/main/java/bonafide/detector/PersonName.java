package bonafide.detector;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares names of people generously: order, accents, capitals, punctuation, middle names, initials, short forms and a
 * letter or two of transliteration never count as a difference. Written in scripts that cannot be compared, two names agree,
 * because a transliteration is no contradiction.
 */
public final class PersonName {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 40;
    private static final Set<String> NO_NAME =
            Set.of("mr", "mrs", "ms", "mx", "miss", "dr", "prof", "jr", "sr", "ii", "iii", "iv", "phd", "and", "or");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"));
    private static final List<Set<String>> SHORT_FORMS = List.of(
            Set.of("robert", "bob", "rob", "bobby"),
            Set.of("william", "bill", "will", "billy", "liam"),
            Set.of("richard", "dick", "rick", "rich"),
            Set.of("margaret", "peggy", "meg", "maggie", "greta"),
            Set.of("elizabeth", "liz", "beth", "betty", "lisa", "eliza"),
            Set.of("james", "jim", "jimmy", "jamie"),
            Set.of("john", "jack", "johnny"),
            Set.of("michael", "mike", "mick", "misha"),
            Set.of("katherine", "catherine", "kate", "kathy", "katie", "cathy"),
            Set.of("alexander", "alexandra", "sasha", "alex", "sandy", "xander"),
            Set.of("joseph", "joe", "pepe"),
            Set.of("francisco", "francis", "frank", "paco"),
            Set.of("charles", "charlie", "chuck"),
            Set.of("henry", "harry", "hank"),
            Set.of("edward", "ted", "ned", "eddie"),
            Set.of("theodore", "ted", "theo"),
            Set.of("anthony", "tony"),
            Set.of("susan", "sue", "susanna"),
            Set.of("jose", "pepe"));

    private PersonName() {}

    /** Whether both may well be one name. True where nothing can be compared. */
    public static boolean agree(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        if (left.isEmpty() || right.isEmpty() || latin(left) != latin(right)) {
            return true;
        }
        return left.size() <= right.size() ? within(left, right) : within(right, left);
    }

    /** Whether a name agrees with one of several. True where there are none. */
    public static boolean agreesWithAny(String name, List<String> others) {
        return others.isEmpty() || others.stream().anyMatch(other -> agree(name, other));
    }

    /** The words of a name in plain letters, without titles; at most twelve. */
    static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        List<String> words = new ArrayList<>();
        for (String word : plain.replaceAll("['’`.]", " ").split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !NO_NAME.contains(word) && words.size() < MOST_WORDS) {
                words.add(word.substring(0, Math.min(LONGEST_WORD, word.length())));
            }
        }
        return words;
    }

    private static boolean latin(List<String> words) {
        return words.getFirst()
                .codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    /** Whether every word of the shorter name stands for another word of the longer one, one of them in full. */
    private static boolean within(List<String> shorter, List<String> longer) {
        if (String.join("", shorter).equals(String.join("", longer))) {
            return true;
        }
        List<String> left = new ArrayList<>(longer);
        boolean inFull = false;
        for (String word : shorter) {
            Optional<String> match = best(word, left);
            if (match.isEmpty() && !takeJoined(word, left)) {
                return false;
            }
            match.ifPresent(left::remove);
            inFull |=
                    word.length() > 1 && match.map(found -> found.length() > 1).orElse(true);
        }
        return inFull;
    }

    private static Optional<String> best(String word, List<String> left) {
        return left.stream()
                .filter(word::equals)
                .findFirst()
                .or(() -> left.stream().filter(other -> alike(word, other)).findFirst());
    }

    /** Takes two neighbouring words that together are the word: {@code min jun} for {@code minjun}. */
    private static boolean takeJoined(String word, List<String> left) {
        for (int index = 0; index + 1 < left.size(); index++) {
            if (word.equals(left.get(index) + left.get(index + 1))) {
                left.remove(index + 1);
                left.remove(index);
                return true;
            }
        }
        return false;
    }

    private static boolean alike(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        boolean abbreviates = (shorter.length() == 1 || shorter.length() >= 3) && longer.startsWith(shorter);
        return abbreviates
                || SHORT_FORMS.stream().anyMatch(forms -> forms.contains(one) && forms.contains(other))
                || (shorter.length() >= 5 && lettersApart(shorter, longer) <= (shorter.length() >= 8 ? 2 : 1));
    }

    /** The fewest letters to add, drop or replace between two words (Levenshtein). */
    private static int lettersApart(String one, String other) {
        List<Integer> row = new ArrayList<>();
        for (int column = 0; column <= other.length(); column++) {
            row.add(column);
        }
        for (int line = 1; line <= one.length(); line++) {
            List<Integer> next = new ArrayList<>(row.size());
            next.add(line);
            for (int column = 1; column <= other.length(); column++) {
                int replaced = row.get(column - 1) + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                next.add(Math.min(replaced, 1 + Math.min(row.get(column), next.get(column - 1))));
            }
            row = next;
        }
        return row.getLast();
    }
}
