package bonafide.form;

import bonafide.observation.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every kind of observation by name, in the order in which the families are declared. */
public final class Kinds {
    private static final Map<String, Kind> BY_NAME = byName();
    private static final Map<Class<?>, Kind> BY_TYPE = byType();
    private static final Map<Class<?>, Shape<?>> SHAPES = shapes();

    private Kinds() {}

    /** All kinds, those found by linking too. */
    public static List<Kind> all() {
        return List.copyOf(BY_NAME.values());
    }

    /** The kinds that can be written down; what linking finds cannot. */
    public static List<Kind> written() {
        return all().stream().filter(Kind::isWritten).toList();
    }

    /** The kind of that name. */
    public static Optional<Kind> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The kind of an observation. */
    public static Kind of(Observation observation) {
        return of(observation.getClass());
    }

    /** The kind of a record class. */
    public static Kind of(Class<? extends Observation> type) {
        Kind kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalStateException("not a kind of observation: " + type);
        }
        return kind;
    }

    /** Writes an observation as cells that the kind reads back, provenance left out. */
    public static Map<String, List<String>> cells(Observation observation) {
        return cells(of(observation), (Record) observation);
    }

    static Shape<?> shape(Kind kind) {
        Shape<?> shape = SHAPES.get(kind.type());
        if (shape == null) {
            throw new IllegalStateException("found by linking, never written: " + kind.name());
        }
        return shape;
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> Map<String, List<String>> cells(Kind kind, Record observation) {
        return ((Shape<R>) shape(kind)).cells((R) observation);
    }

    private static Map<String, Kind> byName() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (Class<?> type : recordsOf(Observation.class)) {
            Kind kind = Kind.of(type.asSubclass(Observation.class));
            kinds.put(kind.name(), kind);
        }
        return kinds;
    }

    private static Map<Class<?>, Kind> byType() {
        Map<Class<?>, Kind> kinds = new HashMap<>();
        BY_NAME.values().forEach(kind -> kinds.put(kind.type(), kind));
        return Map.copyOf(kinds);
    }

    private static Map<Class<?>, Shape<?>> shapes() {
        Map<Class<?>, Shape<?>> shapes = new HashMap<>();
        for (Kind kind : BY_NAME.values()) {
            if (kind.isWritten()) {
                shapes.put(kind.type(), Shape.of(kind.type().asSubclass(Record.class)));
            }
        }
        return Map.copyOf(shapes);
    }

    private static List<Class<?>> recordsOf(Class<?> sealed) {
        List<Class<?>> records = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isRecord()) {
                records.add(permitted);
            } else {
                records.addAll(recordsOf(permitted));
            }
        }
        return records;
    }
}
