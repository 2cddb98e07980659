package bonafide.report.page;

import bonafide.observation.Observation;
import bonafide.observation.Place;
import bonafide.observation.PostalAddress;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The places that an observation names. Looked up by the types of its components and not by a list of kinds, so that a
 * kind added tomorrow is on the map, and is withheld where an address is protected, without anybody thinking of it.
 */
final class PlaceColumns {
    private static final Map<Class<?>, List<RecordComponent>> BY_TYPE = new ConcurrentHashMap<>();

    private PlaceColumns() {}

    /** Whether observations of its kind can name a place. */
    static boolean has(Observation observation) {
        return !components(observation).isEmpty();
    }

    /** The places it names. */
    static Stream<Place> of(Observation observation) {
        return components(observation).stream()
                .map(component -> read(component, observation))
                .flatMap(value -> value instanceof Optional<?> maybe ? maybe.stream() : Stream.of(value))
                .map(value -> value instanceof PostalAddress address ? address.place() : (Place) value)
                .filter(place ->
                        !place.country().isEmpty() || place.coordinates().isPresent());
    }

    private static List<RecordComponent> components(Observation observation) {
        return BY_TYPE.computeIfAbsent(observation.getClass(), PlaceColumns::find);
    }

    private static List<RecordComponent> find(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> names(component.getType())
                        || component.getGenericType() instanceof ParameterizedType generic
                                && generic.getActualTypeArguments()[0] instanceof Class<?> argument
                                && names(argument))
                .toList();
    }

    private static boolean names(Class<?> type) {
        return type == Place.class || type == PostalAddress.class;
    }

    private static Object read(RecordComponent component, Observation observation) {
        try {
            return component.getAccessor().invoke(observation);
        } catch (InvocationTargetException | IllegalAccessException broken) {
            throw new IllegalStateException("cannot read " + component, broken);
        }
    }
}
