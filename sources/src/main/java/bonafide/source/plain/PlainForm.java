package bonafide.source.plain;

import bonafide.dossier.Key;
import bonafide.dossier.Statement;
import bonafide.form.Bound;
import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.form.Problem;
import bonafide.observation.Observation;
import bonafide.observation.Organisation;
import bonafide.observation.Platform;
import bonafide.observation.Provenance;
import bonafide.observation.Speaker;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The plain form of an observation, however its cells are written down, as a statement. */
public final class PlainForm {
    /** The column that names the kind of observation. */
    public static final String OBSERVATION = "observation";

    /** The column that says when the fact was true. */
    public static final String AT = "at";

    /** The column that says when it was written down. */
    public static final String RECORDED = "recorded";

    /** The column that says who says so. */
    public static final String SPEAKER = "speaker";

    /** What the name of a column begins with that says whom the row is about. */
    public static final String ABOUT = "about-";

    /** The kinds whose rows say that a subject exists. */
    public static final Set<Class<? extends Observation>> ANCHORS =
            Set.of(Organisation.Employed.class, Organisation.Application.class, Platform.Account.class);

    private static final Set<String> CLAIMED = Set.of(
            "profile.link",
            "identity.stated-place",
            "contact.email",
            "contact.phone",
            "contact.address",
            "contact.referee");

    private PlainForm() {}

    /** Who speaks in a row of that kind that does not say it: the person, in what people say of themselves. */
    public static Speaker usualSpeaker(Kind kind) {
        return kind.family().equals("resume") || CLAIMED.contains(kind.name()) ? Speaker.CLAIM : Speaker.RECORD;
    }

    /** Hands on what a row says, or refuses it with every problem it has. */
    static void read(RawRecord raw, PlainColumns columns, List<List<String>> cells, Reading reading) {
        List<Problem> problems = new ArrayList<>();
        Optional<PlainColumns.OfKind> kind = kind(columns, columns.observation(cells), problems);
        Optional<Instant> at = columns.at(cells, problems);
        Optional<Instant> recorded = columns.recorded(cells, problems);
        Optional<Speaker> speaker = speaker(columns.speaker(cells), problems);
        List<Key> about = columns.about(cells, problems);
        if (kind.isPresent()) {
            Instant when = at.orElse(Provenance.UNDATED);
            Provenance provenance = reading.provenance(
                    raw, when, recorded.orElse(when), speaker.orElse(kind.get().usualSpeaker()));
            switch (kind.get().read(cells, provenance)) {
                case Bound.Refused<?> refused -> problems.addAll(refused.problems());
                case Bound.Made<?> made -> {
                    if (problems.isEmpty()) {
                        state((Observation) made.record(), about, reading);
                    }
                }
            }
        }
        if (!problems.isEmpty()) {
            refuse(raw, problems, reading);
        }
    }

    private static void state(Observation observation, List<Key> about, Reading reading) {
        List<Key> own = OwnKeys.of(observation);
        boolean anchors = ANCHORS.contains(observation.getClass());
        reading.state(new Statement(about.containsAll(own) ? about : joined(about, own), anchors, observation));
    }

    private static List<Key> joined(List<Key> about, List<Key> own) {
        Set<Key> keys = new LinkedHashSet<>(about);
        keys.addAll(own);
        return List.copyOf(keys);
    }

    private static void refuse(RawRecord raw, List<Problem> problems, Reading reading) {
        StringBuilder reason = new StringBuilder();
        StringBuilder hint = new StringBuilder();
        for (Problem problem : problems) {
            reason.append(reason.isEmpty() ? "" : "; ")
                    .append(problem.column())
                    .append(' ')
                    .append(problem.reason());
            hint.append(hint.isEmpty() ? "" : "; ")
                    .append(problem.column())
                    .append(": ")
                    .append(problem.hint());
        }
        reading.refuse(raw, reason.toString(), hint.toString());
    }

    private static Optional<PlainColumns.OfKind> kind(PlainColumns columns, List<String> cell, List<Problem> problems) {
        if (cell.isEmpty()) {
            problems.add(
                    new Problem(OBSERVATION, "is not given", "the kind of observation, such as sign-in.signed-in"));
            return Optional.empty();
        }
        Optional<PlainColumns.OfKind> kind = columns.ofKind(cell.getFirst());
        if (kind.isEmpty()) {
            String name = cell.getFirst().strip();
            String family = name.contains(".") ? name.substring(0, name.indexOf('.')) : "";
            List<String> near = Kinds.written().stream()
                    .filter(written -> written.family().equals(family))
                    .map(Kind::name)
                    .toList();
            String hint = near.isEmpty() ? "docs/inputs.md lists them" : "one of " + String.join(", ", near);
            problems.add(new Problem(OBSERVATION, "names no kind of observation: \"" + name + "\"", hint));
        }
        return kind;
    }

    private static Optional<Speaker> speaker(List<String> cell, List<Problem> problems) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String word = cell.getFirst().strip();
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "claim" -> Optional.of(Speaker.CLAIM);
            case "record" -> Optional.of(Speaker.RECORD);
            default -> {
                problems.add(new Problem(SPEAKER, "cannot be read: \"" + word + "\"", "claim or record"));
                yield Optional.empty();
            }
        };
    }
}
