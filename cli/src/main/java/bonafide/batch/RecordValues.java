package bonafide.batch;

import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.observation.Observation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes and reads the records of one class, component by component. Observations are never kept in this form beyond one run,
 * so it needs no versions.
 */
final class RecordValues implements Values {
    private static final Map<Class<?>, RecordValues> KNOWN = new ConcurrentHashMap<>();
    private static final List<Kind> KINDS = Kinds.all();

    private final MethodHandle[] accessors;
    private final Values[] components;
    private final MethodHandle constructor;

    private RecordValues(MethodHandle[] accessors, Values[] components, MethodHandle constructor) {
        this.accessors = accessors;
        this.components = components;
        this.constructor = constructor;
    }

    static RecordValues of(Class<?> type) {
        RecordValues known = KNOWN.get(type);
        if (known != null) {
            return known;
        }
        RecordValues made = make(type);
        KNOWN.put(type, made);
        return made;
    }

    /** Writes an observation so that {@link #observation} reads it. */
    static void write(Observation observation, Bytes to, Phrases phrases) {
        to.number(NUMBERS.get(observation.getClass()));
        of(observation.getClass()).write((Object) observation, to, phrases);
    }

    /** Reads an observation. */
    static Observation observation(Cursor from, Phrases phrases) {
        return (Observation) of(KINDS.get(from.count()).type()).read(from, phrases);
    }

    private static final ClassValue<Integer> NUMBERS = new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
            return KINDS.indexOf(Kinds.of(type.asSubclass(Observation.class)));
        }
    };

    @Override
    public void write(Object value, Bytes to, Phrases phrases) {
        for (int index = 0; index < components.length; index++) {
            components[index].write(get(accessors[index], value), to, phrases);
        }
    }

    @Override
    public Object read(Cursor from, Phrases phrases) {
        Object[] values = new Object[components.length];
        for (int index = 0; index < values.length; index++) {
            values[index] = components[index].read(from, phrases);
        }
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Throwable broken) {
            throw new IllegalStateException("cannot make what was written a moment ago", broken);
        }
    }

    private static Object get(MethodHandle accessor, Object record) {
        try {
            return (Object) accessor.invokeExact(record);
        } catch (Throwable broken) {
            throw new IllegalStateException("cannot read a record's component", broken);
        }
    }

    private static RecordValues make(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        MethodHandle[] accessors = new MethodHandle[parts.length];
        Values[] values = new Values[parts.length];
        Class<?>[] types = new Class<?>[parts.length];
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        try {
            for (int index = 0; index < parts.length; index++) {
                accessors[index] = lookup.unreflect(parts[index].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
                values[index] = Values.of(parts[index].getGenericType());
                types[index] = parts[index].getType();
            }
            MethodHandle constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, parts.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return new RecordValues(accessors, values, constructor);
        } catch (IllegalAccessException | NoSuchMethodException hidden) {
            throw new IllegalStateException("a record that cannot be written: " + type, hidden);
        }
    }
}
