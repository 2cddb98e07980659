package bonafide.report.page;

import bonafide.form.Kinds;
import bonafide.observation.Identity;
import bonafide.observation.IpAddress;
import bonafide.observation.Observation;
import bonafide.observation.Place;
import bonafide.observation.SignIn;
import bonafide.observation.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An observation in a line of a timeline.
 *
 * @param kind what kind of fact it is, in words
 * @param several the same for more than one, where there are so many of the kind that a day's are told as one; else ""
 * @param text what it says
 * @param different for how many different facts it stands
 */
record Gist(String kind, String several, String text, int different) {
    private static final int LONGEST = 180;
    private static final int LONGEST_CELL = 70;
    /** Columns that a reader of a timeline gains nothing by; they stand in the file. */
    private static final List<String> SPARED = List.of("fingerprint", "hash", "birth-date");

    private static final String WITHHELD = "withheld; an agreement on file covers it";

    /**
     * The gist of an observation.
     *
     * @param guarded whether the subject's address is protected; then no place is named
     */
    static Gist of(Observation observation, boolean guarded) {
        String kind = words(observation);
        if (guarded && PlaceColumns.has(observation)) {
            return new Gist(kind, "", WITHHELD);
        }
        return switch (observation) {
            case SignIn.SignedIn signedIn -> {
                String word = outcome(signedIn.outcome());
                yield new Gist(word, word + "s", "from " + from(signedIn.place(), signedIn.address()));
            }
            case SignIn.SessionUsed used ->
                new Gist("use of a session", "uses of a session", "from " + from(used.place(), used.address()));
            case SignIn.SessionEnded ended -> new Gist("end of a session", "ends of a session", "");
            case Identity.BirthDate birthDate -> new Gist(kind, "", "the day is in the file");
            case Identity.TaxIdFingerprint fingerprint -> new Gist(kind, "", "the fingerprint is in the file");
            case Suppression.Accommodation accommodation -> new Gist("agreement on file", "", "");
            case Suppression.AddressProtection protection -> new Gist("agreement on file", "", "");
            default -> new Gist(kind, "", cells(observation));
        };
    }

    /** The kind of fact, so many of them. */
    String counted(long count) {
        if (different > 1) {
            return kind + ", " + Counted.number(different) + " different";
        }
        if (count == 1) {
            return kind;
        }
        return several.isEmpty()
                ? kind + ", " + Counted.number(count) + " times"
                : Counted.number(count) + " " + several;
    }

    private Gist(String kind, String several, String text) {
        this(kind, several, text, 1);
    }

    /** Of routine only whence. */
    Gist outline() {
        return several.isEmpty() ? this : new Gist("", "", text);
    }

    /** The first of so many different facts of its kind, told for all of them. */
    Gist standingFor(int facts) {
        return new Gist(kind, "", "such as " + text, facts);
    }

    private static String outcome(SignIn.Outcome outcome) {
        return switch (outcome) {
            case SUCCESS -> "sign-in";
            case FAILURE -> "failed sign-in";
            case CHALLENGE -> "challenged sign-in";
        };
    }

    private static String from(Optional<Place> place, Optional<IpAddress> address) {
        return place.map(Place::spoken)
                .map(Visible::of)
                .or(() -> address.map(IpAddress::toString))
                .orElse("an address that was not recorded");
    }

    private static String words(Observation observation) {
        String name = Kinds.of(observation).name();
        int dot = name.indexOf('.');
        return name.substring(0, dot).replace('-', ' ').replace("resume", "résumé") + ": "
                + name.substring(dot + 1).replace('-', ' ');
    }

    private static String cells(Observation observation) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, List<String>> cell : Kinds.cells(observation).entrySet()) {
            if (SPARED.stream().anyMatch(cell.getKey()::endsWith)) {
                continue;
            }
            String text = String.join(", ", cell.getValue());
            String spoken = cell.getKey().equals("place")
                    ? Place.parse(text).map(Place::spoken).orElse(text)
                    : text;
            parts.add(cell.getKey().replace('-', ' ') + " " + Visible.of(spoken, LONGEST_CELL));
        }
        return Visible.of(String.join("; ", parts), LONGEST);
    }
}
