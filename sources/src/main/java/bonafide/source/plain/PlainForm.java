package bonafide.source.plain;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
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
import bonafide.source.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final Map<String, KeyKind> KEYS = keys();

    private PlainForm() {}

    /** Who speaks in a row of that kind that does not say it: the person, in what people say of themselves. */
    public static Speaker usualSpeaker(Kind kind) {
        return kind.family().equals("resume") || CLAIMED.contains(kind.name()) ? Speaker.CLAIM : Speaker.RECORD;
    }

    /** Hands on what a row says, or refuses it with every problem it has. */
    static void read(RawRecord raw, Map<String, List<String>> cells, Reading reading) {
        List<Problem> problems = new ArrayList<>();
        Optional<Kind> kind = kind(cells, problems);
        Optional<Instant> at = instant(cells, AT, problems);
        Optional<Instant> recorded = instant(cells, RECORDED, problems);
        Optional<Speaker> speaker = speaker(cells, problems);
        Map<String, List<String>> own = new LinkedHashMap<>();
        Set<Key> about = new LinkedHashSet<>();
        for (Map.Entry<String, List<String>> cell : cells.entrySet()) {
            place(cell.getKey(), cell.getValue(), own, about, problems);
        }
        if (kind.isPresent()) {
            Instant when = at.orElse(Provenance.UNDATED);
            Provenance provenance = reading.provenance(
                    raw, when, recorded.orElse(when), speaker.orElseGet(() -> usualSpeaker(kind.get())));
            switch (kind.get().read(own, provenance)) {
                case Bound.Refused<?> refused -> problems.addAll(refused.problems());
                case Bound.Made<?> made when problems.isEmpty() -> state((Observation) made.record(), about, reading);
                case Bound.Made<?> otherwiseFine -> {}
            }
        }
        if (!problems.isEmpty()) {
            refuse(raw, problems, reading);
        }
    }

    private static void state(Observation observation, Set<Key> about, Reading reading) {
        about.addAll(OwnKeys.of(observation));
        boolean anchors = ANCHORS.contains(observation.getClass());
        reading.state(new Statement(List.copyOf(about), anchors, observation));
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

    /** Puts a cell where it belongs: to the row's own columns, to whom it is about, or to the frame that is already read. */
    private static void place(
            String column, List<String> values, Map<String, List<String>> own, Set<Key> about, List<Problem> problems) {
        if (column.startsWith(ABOUT)) {
            KeyKind key = KEYS.get(column);
            if (key == null) {
                problems.add(
                        new Problem(column, "there is no such column", "one of " + String.join(", ", KEYS.keySet())));
            } else {
                values.forEach(value -> about.add(Key.of(key, value)));
            }
        } else if (!List.of(OBSERVATION, AT, RECORDED, SPEAKER).contains(column)) {
            own.put(column, values);
        }
    }

    private static Optional<Kind> kind(Map<String, List<String>> cells, List<Problem> problems) {
        Optional<String> name = one(cells, OBSERVATION);
        if (name.isEmpty()) {
            problems.add(
                    new Problem(OBSERVATION, "is not given", "the kind of observation, such as sign-in.signed-in"));
            return Optional.empty();
        }
        Optional<Kind> kind = Kinds.named(name.get().toLowerCase(Locale.ROOT)).filter(Kind::isWritten);
        if (kind.isEmpty()) {
            String family = name.get().contains(".")
                    ? name.get().substring(0, name.get().indexOf('.'))
                    : "";
            List<String> near = Kinds.written().stream()
                    .filter(written -> written.family().equals(family))
                    .map(Kind::name)
                    .toList();
            String hint = near.isEmpty() ? "docs/inputs.md lists them" : "one of " + String.join(", ", near);
            problems.add(new Problem(OBSERVATION, "names no kind of observation: \"" + name.get() + "\"", hint));
        }
        return kind;
    }

    private static Optional<Speaker> speaker(Map<String, List<String>> cells, List<Problem> problems) {
        return one(cells, SPEAKER).flatMap(word -> switch (word.toLowerCase(Locale.ROOT)) {
            case "claim" -> Optional.of(Speaker.CLAIM);
            case "record" -> Optional.of(Speaker.RECORD);
            default -> {
                problems.add(new Problem(SPEAKER, "cannot be read: \"" + word + "\"", "claim or record"));
                yield Optional.<Speaker>empty();
            }
        });
    }

    private static Optional<Instant> instant(Map<String, List<String>> cells, String column, List<Problem> problems) {
        Optional<String> text = one(cells, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> instant = Times.instantOrDay(text.get());
        if (instant.isEmpty()) {
            String hint = "an instant such as 2026-03-14T09:26:53Z or with an offset, or a day such as 2026-03-14";
            problems.add(new Problem(column, "cannot be read: \"" + text.get() + "\"", hint));
        }
        return instant;
    }

    private static Optional<String> one(Map<String, List<String>> cells, String column) {
        return cells.getOrDefault(column, List.of()).stream().findFirst().map(String::strip);
    }

    private static Map<String, KeyKind> keys() {
        Map<String, KeyKind> keys = new LinkedHashMap<>();
        for (KeyKind kind : KeyKind.values()) {
            keys.put(ABOUT + kind.word(), kind);
        }
        return keys;
    }
}
