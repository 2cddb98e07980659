package bonafide.source.plain;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.form.Bound;
import bonafide.form.Column;
import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.form.Problem;
import bonafide.observation.Provenance;
import bonafide.observation.Speaker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The columns of a table, or the members of an object, in the plain form. Where a column belongs is found out once and not for
 * every row, because thousands have the same. The cells of a row come in the order of the columns, an empty list for one that
 * is absent.
 */
final class PlainColumns {
    private static final Set<String> FRAME =
            Set.of(PlainForm.OBSERVATION, PlainForm.AT, PlainForm.RECORDED, PlainForm.SPEAKER);
    private static final Map<String, KeyKind> KEYS = keyKinds();
    private static final int NONE = -1;

    private final List<String> names;
    private final boolean divides;
    private final int observation;
    private final int at;
    private final int recorded;
    private final int speaker;
    private final InstantColumn instant = new InstantColumn(PlainForm.AT);
    private final InstantColumn instantRecorded = new InstantColumn(PlainForm.RECORDED);
    private final int[] whom;
    private final int[] nobody;
    private final Map<String, OfKind> kinds = new HashMap<>();
    private List<List<String>> before;
    private List<Key> keysBefore = List.of();

    private PlainColumns(List<String> names, boolean divides) {
        this.names = names;
        this.divides = divides;
        this.observation = names.indexOf(PlainForm.OBSERVATION);
        this.at = names.indexOf(PlainForm.AT);
        this.recorded = names.indexOf(PlainForm.RECORDED);
        this.speaker = names.indexOf(PlainForm.SPEAKER);
        this.whom = places().filter(place -> KEYS.containsKey(names.get(place))).toArray();
        this.nobody = places().filter(place -> isAbout(names.get(place)) && !KEYS.containsKey(names.get(place)))
                .toArray();
        this.before = names.stream().map(name -> List.<String>of()).toList();
    }

    /** No columns, of a table, in whose cells semicolons divide several values. */
    static PlainColumns ofTable() {
        return new PlainColumns(List.of(), true);
    }

    /** No columns, of objects, which hold several values as a list. */
    static PlainColumns ofObjects() {
        return new PlainColumns(List.of(), false);
    }

    /** These columns, if they have the names, or others that do. */
    PlainColumns named(List<String> given) {
        return names.equals(given) ? this : new PlainColumns(given, divides);
    }

    /** What the row says of the kind it is of. */
    List<String> observation(List<List<String>> cells) {
        return cell(observation, cells);
    }

    /** What it says of who speaks. */
    List<String> speaker(List<List<String>> cells) {
        return cell(speaker, cells);
    }

    /** When the fact was true. */
    Optional<Instant> at(List<List<String>> cells, List<Problem> problems) {
        return instant.read(cell(at, cells), problems);
    }

    /** When it was written down. */
    Optional<Instant> recorded(List<List<String>> cells, List<Problem> problems) {
        return instantRecorded.read(cell(recorded, cells), problems);
    }

    /** Whom the row is about: the same list as before, if it says the same, because the rows of one person stand together. */
    List<Key> about(List<List<String>> cells, List<Problem> problems) {
        for (int place : nobody) {
            if (!cells.get(place).isEmpty()) {
                String hint = "one of " + String.join(", ", KEYS.keySet());
                problems.add(new Problem(names.get(place), "there is no such column", hint));
            }
        }
        if (!saysTheSame(cells)) {
            before = cells;
            keysBefore = keys(cells);
        }
        return keysBefore;
    }

    /** The columns as a kind has them; empty where none that can be written has that name. */
    Optional<OfKind> ofKind(String written) {
        OfKind known = kinds.get(written);
        return known == null ? named(written) : Optional.of(known);
    }

    private Optional<OfKind> named(String written) {
        return Kinds.named(written.strip().toLowerCase(Locale.ROOT))
                .filter(Kind::isWritten)
                .map(kind -> kinds.computeIfAbsent(kind.name(), name -> new OfKind(kind)));
    }

    private boolean saysTheSame(List<List<String>> cells) {
        for (int place : whom) {
            if (!cells.get(place).equals(before.get(place))) {
                return false;
            }
        }
        return true;
    }

    private List<Key> keys(List<List<String>> cells) {
        Set<Key> keys = new LinkedHashSet<>();
        for (int place : whom) {
            KeyKind kind = Objects.requireNonNull(KEYS.get(names.get(place)));
            cells.get(place).forEach(text -> keys.add(Key.of(kind, text)));
        }
        return List.copyOf(keys);
    }

    private IntStream places() {
        return IntStream.range(0, names.size());
    }

    private static List<String> cell(int place, List<List<String>> cells) {
        return place == NONE ? List.of() : cells.get(place);
    }

    private static boolean isAbout(String name) {
        return name.startsWith(PlainForm.ABOUT);
    }

    private static Map<String, KeyKind> keyKinds() {
        Map<String, KeyKind> kinds = new LinkedHashMap<>();
        for (KeyKind kind : KeyKind.values()) {
            kinds.put(PlainForm.ABOUT + kind.word(), kind);
        }
        return kinds;
    }

    /** The columns as one kind has them. */
    final class OfKind {
        private final Kind kind;
        private final Speaker usualSpeaker;
        private final int[] own;
        private final boolean[] divided;
        private final int[] strangers;

        private OfKind(Kind kind) {
            this.kind = kind;
            this.usualSpeaker = PlainForm.usualSpeaker(kind);
            List<Column> columns = kind.columns();
            Set<String> ofKind = new LinkedHashSet<>();
            own = new int[columns.size()];
            divided = new boolean[columns.size()];
            for (int index = 0; index < own.length; index++) {
                String name = columns.get(index).name();
                ofKind.add(name);
                own[index] = isOwn(name) ? names.indexOf(name) : NONE;
                divided[index] = divides && columns.get(index).several();
            }
            strangers = places().filter(place -> isOwn(names.get(place)) && !ofKind.contains(names.get(place)))
                    .toArray();
        }

        /** Who speaks where the row does not say it. */
        Speaker usualSpeaker() {
            return usualSpeaker;
        }

        /** Reads the row as a fact of the kind: all columns that are not the frame and do not say whom it is about. */
        Bound<? extends Record> read(List<List<String>> cells, Provenance provenance) {
            List<List<String>> inOrder = new ArrayList<>(own.length);
            for (int index = 0; index < own.length; index++) {
                List<String> cell = cell(own[index], cells);
                inOrder.add(
                        divided[index] && !cell.isEmpty()
                                ? List.of(cell.getFirst().split(";", -1))
                                : cell);
            }
            return kind.read(inOrder, strangers(cells), provenance);
        }

        /** The columns that the row fills and the kind does not have. */
        private List<String> strangers(List<List<String>> cells) {
            for (int place : strangers) {
                if (!cells.get(place).isEmpty()) {
                    return Arrays.stream(strangers)
                            .filter(stranger -> !cells.get(stranger).isEmpty())
                            .mapToObj(names::get)
                            .distinct()
                            .toList();
                }
            }
            return List.of();
        }

        private static boolean isOwn(String name) {
            return !FRAME.contains(name) && !isAbout(name);
        }
    }
}
