package bonafide.form;

import bonafide.observation.Means;
import bonafide.observation.Provenance;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The written form of a record class: a column for each component, in order. A component of type {@link Provenance} is no
 * column; it is handed in.
 *
 * <p>Used for the plain form of observations and for the settings of detectors, so both are documented from the code and
 * refuse bad input in the same words.
 */
public final class Shape<R extends Record> {
    private final Class<R> type;
    private final List<Slot> slots;
    private final List<Column> columns;
    private final Constructor<R> constructor;

    private Shape(Class<R> type, List<Slot> slots, Constructor<R> constructor) {
        this.type = type;
        this.slots = slots;
        this.columns = slots.stream()
                .filter(slot -> !slot.provenance)
                .map(Slot::column)
                .toList();
        this.constructor = constructor;
    }

    /** The shape of a record class. A component of a type without a written form is a bug. */
    public static <R extends Record> Shape<R> of(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Slot> slots = Arrays.stream(components).map(Slot::of).toList();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new Shape<>(type, slots, type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record without its constructor: " + type, impossible);
        }
    }

    /** The columns, in order. */
    public List<Column> columns() {
        return columns;
    }

    /**
     * Reads cells by column name. A cell that is absent, or holds no or only blank text, is not given. Columns that the
     * shape does not have are refused, so that a misspelt one is not silently lost.
     */
    public Bound<R> bind(Map<String, List<String>> cells, Optional<Provenance> provenance) {
        List<List<String>> inOrder = columns.stream()
                .map(column -> cells.getOrDefault(column.name(), List.of()))
                .toList();
        List<String> strangers = cells.keySet().stream()
                .filter(given ->
                        columns.stream().noneMatch(column -> column.name().equals(given)))
                .toList();
        return bind(inOrder, strangers, provenance);
    }

    /**
     * Reads cells that are already in the order of the columns, an empty list for one that is absent.
     *
     * @param strangers the columns that are given and that the shape does not have
     */
    public Bound<R> bind(List<List<String>> cells, List<String> strangers, Optional<Provenance> provenance) {
        List<Problem> problems = new ArrayList<>();
        Object[] values = new Object[slots.size()];
        int column = 0;
        for (int index = 0; index < values.length; index++) {
            Slot slot = slots.get(index);
            values[index] = slot.provenance ? provenance.orElseThrow() : slot.read(cells.get(column++), problems);
        }
        for (String stranger : strangers) {
            problems.add(new Problem(stranger, "there is no such column", "one of " + names()));
        }
        return problems.isEmpty() ? new Bound.Made<>(make(values)) : new Bound.Refused<>(problems);
    }

    /** Writes a record as cells that {@link #bind} reads back; what is not given is left out. */
    public Map<String, List<String>> cells(R record) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (Slot slot : slots) {
            List<String> written = slot.provenance ? List.of() : slot.write(record);
            if (!written.isEmpty()) {
                cells.put(slot.column.name(), written);
            }
        }
        return cells;
    }

    private String names() {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }

    private R make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException broken) {
            throw new IllegalStateException("cannot make " + type, broken);
        }
    }

    /** One component: how it is read and written. */
    private record Slot(
            Column column,
            RecordComponent component,
            CellType type,
            boolean optional,
            boolean list,
            boolean provenance) {

        static Slot of(RecordComponent component) {
            Class<?> raw = component.getType();
            boolean optional = raw == Optional.class;
            boolean list = raw == List.class;
            Class<?> type = optional || list ? argument(component) : raw;
            boolean provenance = raw == Provenance.class;
            Means means = component.getAnnotation(Means.class);
            CellType cell =
                    CellType.of(type).orElseThrow(() -> new IllegalStateException("no written form for " + component));
            Column column = new Column(
                    Words.of(component.getName()),
                    list ? cell.words() + ", several divided by semicolons" : cell.words(),
                    list,
                    !optional && !list,
                    means == null ? "" : means.value(),
                    type.isEnum() ? CellType.choices(type) : List.of());
            return new Slot(column, component, cell, optional, list, provenance);
        }

        @org.jspecify.annotations.Nullable Object read(List<String> texts, List<Problem> problems) {
            List<String> given = given(texts);
            if (given.isEmpty()) {
                return notGiven(problems);
            }
            if (list) {
                return given.stream()
                        .flatMap(text -> value(text, problems).stream())
                        .toList();
            }
            if (given.size() > 1) {
                problems.add(new Problem(column.name(), "holds " + given.size() + " values", "give one"));
                return null;
            }
            Optional<?> value = value(given.getFirst(), problems);
            return optional ? value : value.orElse(null);
        }

        /** The texts that say something; nearly every cell holds just one. */
        private static List<String> given(List<String> texts) {
            boolean allSay =
                    texts.isEmpty() || (texts.size() == 1 && !texts.getFirst().isBlank());
            return allSay
                    ? texts
                    : texts.stream().filter(text -> !text.isBlank()).toList();
        }

        private @org.jspecify.annotations.Nullable Object notGiven(List<Problem> problems) {
            if (list) {
                return List.of();
            }
            if (optional) {
                return Optional.empty();
            }
            problems.add(new Problem(column.name(), "is not given", hint()));
            return null;
        }

        List<String> write(Record record) {
            Object value;
            try {
                value = component.getAccessor().invoke(record);
            } catch (InvocationTargetException | IllegalAccessException broken) {
                throw new IllegalStateException("cannot read " + component, broken);
            }
            return switch (value) {
                case Optional<?> maybe -> maybe.map(Slot::text).map(List::of).orElse(List.of());
                case List<?> several -> several.stream().map(Slot::text).toList();
                default -> List.of(text(value));
            };
        }

        private Optional<?> value(String text, List<Problem> problems) {
            Optional<?> value = type.read().apply(text);
            if (value.isEmpty()) {
                String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
                problems.add(new Problem(column.name(), "cannot be read: \"" + shown + "\"", hint()));
            }
            return value;
        }

        private String hint() {
            return column.choices().isEmpty() ? column.type() : "one of " + String.join(", ", column.choices());
        }

        private static String text(Object value) {
            return switch (value) {
                case Enum<?> constant -> Words.of(constant);
                case Boolean flag -> flag ? "yes" : "no";
                default -> value.toString();
            };
        }

        private static Class<?> argument(RecordComponent component) {
            if (component.getGenericType() instanceof ParameterizedType generic
                    && generic.getActualTypeArguments()[0] instanceof Class<?> argument) {
                return argument;
            }
            throw new IllegalStateException("what does " + component + " hold?");
        }
    }
}
