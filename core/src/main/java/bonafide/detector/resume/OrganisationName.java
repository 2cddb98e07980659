package bonafide.detector.resume;

import bonafide.detector.PlainLetters;
import bonafide.detector.PlainWords;
import bonafide.detector.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of an employer or school as compared: legal forms, case, accents, punctuation and what stands in brackets do not
 * matter, and short names and initials agree with long ones.
 *
 * @param joined the words without anything between them; careers are compared name by name, and each is joined once
 */
record OrganisationName(List<String> words, String joined) {
    private static final int MOST_WORDS = 16;
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’.]");
    private static final Set<String> FORMS = Set.of(
            "inc",
            "incorporated",
            "llc",
            "llp",
            "lp",
            "ltd",
            "limited",
            "corp",
            "corporation",
            "co",
            "company",
            "plc",
            "gmbh",
            "ag",
            "kg",
            "ug",
            "se",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "bv",
            "nv",
            "oy",
            "oyj",
            "ab",
            "as",
            "aps",
            "kk",
            "pty",
            "pte",
            "pvt",
            "private",
            "sdn",
            "bhd",
            "doo",
            "sro",
            "zoo",
            "holding",
            "holdings",
            "group",
            "the");
    private static final Set<String> GENERIC = Set.of(
            "university",
            "universitat",
            "universite",
            "universidad",
            "universita",
            "college",
            "institute",
            "institut",
            "school",
            "academy",
            "faculty",
            "department",
            "state",
            "technology",
            "technical",
            "science",
            "sciences",
            "polytechnic",
            "national",
            "international",
            "systems",
            "solutions",
            "services",
            "software",
            "consulting",
            "technologies",
            "global",
            "digital",
            "of",
            "and",
            "for",
            "at",
            "in",
            "de");

    OrganisationName {
        words = List.copyOf(words);
    }

    static OrganisationName of(String written) {
        String text = written.length() > 200 ? written.substring(0, 200) : written;
        String lower = PlainLetters.of(text);
        boolean bracketed = lower.indexOf('(') >= 0 || lower.indexOf('[') >= 0;
        String bare = bracketed ? BRACKETS.matcher(lower).replaceAll(" ") : lower;
        String plain = withoutMarks(bare).replace("&", " and ");
        List<String> words = new ArrayList<>();
        for (String word : PlainWords.of(plain)) {
            if (!FORMS.contains(word) && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        return new OrganisationName(words, String.join("", words));
    }

    private static String withoutMarks(String text) {
        return PlainLetters.only(text)
                ? text.replace("'", "").replace(".", "")
                : MARKS.matcher(text).replaceAll("");
    }

    /** Whether both could be one employer. An unreadable name could be any. */
    boolean couldBe(OrganisationName other) {
        if (words.containsAll(other.words) || other.words.containsAll(words)) {
            return true;
        }
        int shorter = Math.min(joined.length(), other.joined.length());
        int allowed = shorter >= 12 ? 2 : shorter >= 6 ? 1 : 0;
        return couldBeInitials(other.joined)
                || other.couldBeInitials(joined)
                || (allowed > 0 && Spelling.distance(joined, other.joined, allowed) <= allowed);
    }

    /** Whether both could be one school: a telling word in common is enough, because campuses are named in many ways. */
    boolean couldBeSchool(OrganisationName other) {
        return couldBe(other)
                || words.stream()
                        .anyMatch(word -> word.length() > 4 && !GENERIC.contains(word) && other.words.contains(word));
    }

    /** Asked of every pair of employers, and most are too long to be initials. */
    private boolean couldBeInitials(String name) {
        return name.length() <= words.size() && initials().contains(name);
    }

    /** With and without small words: {@code Massachusetts Institute of Technology} is MIT and MIOT. */
    private Set<String> initials() {
        if (words.size() < 2) {
            return Set.of();
        }
        Set<String> initials = new HashSet<>();
        initials.add(initials(words));
        initials.add(initials(words.stream()
                .filter(word -> !Set.of("of", "and", "for", "at", "in", "de").contains(word))
                .toList()));
        return initials;
    }

    private static String initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
