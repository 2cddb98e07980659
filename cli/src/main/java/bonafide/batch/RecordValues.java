package bonafide.batch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes and reads the records of one class, component by component. */
final class RecordValues implements Values {
    private static final Map<Class<?>, RecordValues> KNOWN = new ConcurrentHashMap<>();

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
