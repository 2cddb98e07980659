package bonafide.assessment;

import java.util.Locale;

/** What a person has to do about an assessment, from nothing to at once. It never says who somebody is. */
public enum Band {
    /** Too little was observed to say anything. */
    UNJUDGED("too little was observed to say anything"),
    /** Nothing beyond context, in what could be judged. */
    CLEAR("nothing beyond context, in what could be judged"),
    /** Take the listed measures. */
    VERIFY("take the listed measures"),
    /** A person must look: several independent categories agree. */
    ESCALATE("a person must look: several independent categories agree"),
    /** Act now: containment first. */
    INCIDENT("act now: containment first");

    private final String meaning;

    Band(String meaning) {
        this.meaning = meaning;
    }

    /** The word used in files and on screen. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it asks of a person. */
    public String meaning() {
        return meaning;
    }

    /** The band of that word. */
    public static java.util.Optional<Band> of(String word) {
        return java.util.Arrays.stream(values())
                .filter(band -> band.word().equals(word))
                .findFirst();
    }
}
