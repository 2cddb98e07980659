package bonafide.batch;

import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.observation.Observation;
import bonafide.observation.SignIn;
import java.util.List;

/** Writes and reads observations. They are never kept in this form beyond one run, so it needs no versions. */
final class ObservationValues {
    private static final List<Kind> KINDS = Kinds.all();
    private static final List<Values> VALUES = KINDS.stream()
            .map(kind -> of(kind.type().asSubclass(Observation.class)))
            .toList();

    /** How much of a second an order tells apart. */
    private static final int FINE_BITS = 10;

    private static final long MOST_SECONDS = 1L << 32;

    /** How many bits an order takes, its sign left out. */
    static final int ORDER_BITS = 33 + FINE_BITS;

    private static final ClassValue<Integer> NUMBERS = new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
            return KINDS.indexOf(Kinds.of(type.asSubclass(Observation.class)));
        }
    };

    private ObservationValues() {}

    /** Writes an observation so that {@link #read} reads it. */
    static void write(Observation observation, Bytes to, Phrases phrases) {
        int kind = NUMBERS.get(observation.getClass());
        to.number(kind);
        VALUES.get(kind).write(observation, to, phrases);
    }

    /** The same of a subject whose habits are known. */
    static void write(Observation observation, Regular subject, Bytes to, Phrases phrases) {
        switch (observation) {
            case SignIn.SignedIn signIn -> {
                to.number(NUMBERS.get(SignIn.SignedIn.class));
                SignInValues.write(signIn, subject.signIns(), to, phrases);
            }
            case SignIn.SessionUsed used -> {
                to.number(NUMBERS.get(SignIn.SessionUsed.class));
                SignInValues.write(used, subject.uses(), to, phrases);
            }
            default -> write(observation, to, phrases);
        }
    }

    /** Reads an observation. */
    static Observation read(Cursor from, Phrases phrases) {
        return (Observation) VALUES.get(from.count()).read(from, phrases);
    }

    /**
     * Reads only when an observation was made, as a number that grows with it; what lies apart by less than a millisecond or so, or
     * by more than a lifetime from now, may come to the same.
     */
    static long order(Cursor from) {
        from.number();
        long seconds = Math.clamp(from.signed(), -MOST_SECONDS, MOST_SECONDS);
        return seconds << FINE_BITS | from.number() >>> 30 - FINE_BITS;
    }

    private static Values of(Class<? extends Observation> kind) {
        if (kind == SignIn.SignedIn.class) {
            return SignInValues.SIGNED_IN;
        }
        return kind == SignIn.SessionUsed.class ? SignInValues.SESSION_USED : RecordValues.of(kind);
    }
}
