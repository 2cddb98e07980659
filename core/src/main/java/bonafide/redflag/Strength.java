package bonafide.redflag;

import java.util.Locale;

/** How much a finding of one red flag may weigh. The points of each are in the catalogue's judgement rules. */
public enum Strength {
    /** Shown, never scored. */
    CONTEXT,
    /** Counts only next to stronger findings of other categories. */
    WEAK,
    /** Counts, and may start a check by itself. */
    MODERATE,
    /** A direct contradiction between held records, or a link with few innocent causes. Still not enough alone. */
    STRONG,
    /** Harm now, or a payment that is prohibited: act, whatever the points. No finding about who the person is. */
    INCIDENT;

    /** The word used in files and on screen. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
