package bonafide.detector.interview;

import bonafide.detector.PersonName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names on file, as compared with what somebody types into a call's name field. */
record ShownNames(List<PersonName> known) {
    private static final Set<String> LABELS = Set.of(
            "speaker",
            "guest",
            "unknown",
            "candidate",
            "applicant",
            "interviewee",
            "participant",
            "user",
            "caller",
            "phone",
            "iphone",
            "ipad",
            "android",
            "galaxy",
            "pixel",
            "macbook",
            "laptop",
            "desktop",
            "pc",
            "me",
            "you",
            "host",
            "attendee",
            "anonymous",
            "dial",
            "in",
            "call");

    ShownNames {
        known = List.copyOf(known);
    }

    static ShownNames of(List<String> names) {
        return new ShownNames(names.stream().map(PersonName::of).toList());
    }

    /** Whether it is a name, and no form of any name on file. */
    boolean differs(String shown) {
        int at = shown.indexOf('@');
        PersonName name = PersonName.of(at > 0 ? shown.substring(0, at) : shown);
        List<String> words =
                name.words().stream().filter(word -> !LABELS.contains(word)).toList();
        if (!name.comparable() || words.size() < name.words().size() && words.size() < 2 || isTooShort(words)) {
            return false;
        }
        String letters = String.join("", words).toLowerCase(Locale.ROOT);
        return known.stream()
                .noneMatch(one -> one.sharesWordWith(name)
                        || holds(letters, one)
                        || initials(one).equals(letters));
    }

    private static boolean isTooShort(List<String> words) {
        return words.stream().allMatch(word -> word.length() < 2);
    }

    /** A handle such as {@code dreyes92} holds a word of the name. */
    private static boolean holds(String letters, PersonName name) {
        return name.words().stream().anyMatch(word -> word.length() > 2 && letters.contains(word));
    }

    private static String initials(PersonName name) {
        return name.words().stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
