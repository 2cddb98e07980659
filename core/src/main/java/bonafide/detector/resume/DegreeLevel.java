package bonafide.detector.resume;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How high a degree is, as far as its name says. */
enum DegreeLevel {
    BACHELOR("\\b(?:b\\.?\\s?sc?|b\\.?\\s?a|b\\.?\\s?eng|b\\.?\\s?tech|bachelor\\S*|licen[cs]\\S*|undergraduate)\\b"),
    MASTER("\\b(?:m\\.?\\s?sc?|m\\.?\\s?a|m\\.?\\s?eng|m\\.?\\s?tech|mba|master\\S*|magister)\\b"),
    DOCTOR("\\b(?:ph\\.?\\s?d|dr|doctor\\S*|dphil)\\b");

    private final Pattern written;

    DegreeLevel(String written) {
        this.written = Pattern.compile(written);
    }

    /** The highest level that the words name. */
    static Optional<DegreeLevel> of(String degree) {
        String plain = degree.toLowerCase(Locale.ROOT);
        Optional<DegreeLevel> highest = Optional.empty();
        for (DegreeLevel level : values()) {
            highest = level.written.matcher(plain).find() ? Optional.of(level) : highest;
        }
        return highest;
    }
}
