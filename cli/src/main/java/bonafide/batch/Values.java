package bonafide.batch;

import bonafide.observation.Provenance;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes and reads the values of one type of record component. */
interface Values {
    void write(Object value, Bytes to, Phrases phrases);

    Object read(Cursor from, Phrases phrases);

    /** The values of a component's type. A type without a written form is a bug, found when the first such record is written. */
    static Values of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Values inner = of(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class ? new Maybe(inner) : new Several(inner);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return TEXT;
        } else if (raw == BigDecimal.class) {
            return DECIMAL;
        } else if (raw == Instant.class) {
            return INSTANT;
        } else if (raw == Provenance.class) {
            return PROVENANCE;
        } else if (raw == LocalDate.class) {
            return new Numbers(day -> ((LocalDate) day).toEpochDay(), LocalDate::ofEpochDay);
        } else if (raw == Duration.class) {
            return DURATION;
        } else if (raw == int.class || raw == Integer.class) {
            return new Numbers(number -> (Integer) number, number -> (int) number);
        } else if (raw == long.class || raw == Long.class) {
            return FIXED;
        } else if (raw == double.class || raw == Double.class) {
            return DOUBLE;
        } else if (raw == boolean.class || raw == Boolean.class) {
            return new Numbers(flag -> (Boolean) flag ? 1 : 0, number -> number == 1);
        } else if (raw.isEnum()) {
            List<Object> constants = List.of(raw.getEnumConstants());
            return new Numbers(constants::indexOf, number -> constants.get((int) number));
        } else if (raw.isRecord()) {
            return RecordValues.of(raw);
        }
        throw new IllegalStateException("no written form for " + type);
    }

    /** What a whole number stands for. */
    record Numbers(java.util.function.ToLongFunction<Object> of, java.util.function.LongFunction<Object> to)
            implements Values {
        @Override
        public void write(Object value, Bytes bytes, Phrases phrases) {
            bytes.signed(of.applyAsLong(value));
        }

        @Override
        public Object read(Cursor from, Phrases phrases) {
            return to.apply(from.signed());
        }
    }

    /** A value that may be absent. */
    record Maybe(Values inner) implements Values {
        @Override
        public void write(Object value, Bytes to, Phrases phrases) {
            Optional<?> maybe = (Optional<?>) value;
            to.oneByte(maybe.isPresent() ? 1 : 0);
            if (maybe.isPresent()) {
                inner.write(maybe.get(), to, phrases);
            }
        }

        @Override
        public Object read(Cursor from, Phrases phrases) {
            return from.oneByte() == 0 ? Optional.empty() : Optional.of(inner.read(from, phrases));
        }
    }

    /** Several values in a list. */
    record Several(Values inner) implements Values {
        @Override
        public void write(Object value, Bytes to, Phrases phrases) {
            List<?> several = (List<?>) value;
            to.number(several.size());
            several.forEach(one -> inner.write(one, to, phrases));
        }

        @Override
        public Object read(Cursor from, Phrases phrases) {
            int count = from.count();
            List<Object> several = new ArrayList<>(count);
            for (int index = 0; index < count; index++) {
                several.add(inner.read(from, phrases));
            }
            return List.copyOf(several);
        }
    }

    Values TEXT = new Values() {
        @Override
        public void write(Object value, Bytes to, Phrases phrases) {
            phrases.write((String) value, to);
        }

        @Override
        public Object read(Cursor from, Phrases phrases) {
            return phrases.read(from);
        }
    };

    Values DECIMAL = new Values() {
        @Override
        public void write(Object value, Bytes to, Phrases phrases) {
            to.text(value.toString());
        }

        @Override
        public Object read(Cursor from, Phrases phrases) {
            return new BigDecimal(from.text());
        }
    };

    Values FIXED = new Values() {
        @Override
        public void write(Object value, Bytes to, Phrases phrases) {
            to.fixed((Long) value);
        }

        @Override
        public Object read(Cursor from, Phrases phrases) {
            return from.fixed();
        }
    };

    Values DOUBLE = new Values() {
        @Override
        public void write(Object value, Bytes to, Phrases phrases) {
            to.fixed(Double.doubleToRawLongBits((Double) value));
        }

        @Override
        public Object read(Cursor from, Phrases phrases) {
            return Double.longBitsToDouble(from.fixed());
        }
    };

    Values INSTANT = new Values() {
        @Override
        public void write(Object value, Bytes to, Phrases phrases) {
            ProvenanceValues.writeInstant((Instant) value, to);
        }

        @Override
        public Object read(Cursor from, Phrases phrases) {
            return ProvenanceValues.readInstant(from);
        }
    };

    Values DURATION = new Values() {
        @Override
        public void write(Object value, Bytes to, Phrases phrases) {
            Duration duration = (Duration) value;
            to.signed(duration.getSeconds());
            to.number(duration.getNano());
        }

        @Override
        public Object read(Cursor from, Phrases phrases) {
            long seconds = from.signed();
            return Duration.ofSeconds(seconds, from.number());
        }
    };

    Values PROVENANCE = new Values() {
        @Override
        public void write(Object value, Bytes to, Phrases phrases) {
            ProvenanceValues.write((Provenance) value, to, phrases);
        }

        @Override
        public Object read(Cursor from, Phrases phrases) {
            return ProvenanceValues.read(from, phrases);
        }
    };
}
