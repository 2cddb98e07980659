package bonafide.batch;

import bonafide.linking.Trace;
import bonafide.observation.SignIn;
import java.util.Optional;

/**
 * What a subject's sign-ins have in common: people sign in from the same client on the same device again and again. The written
 * form of it and the traces are copied instead of made anew. Readers that remember clients hand on the very same objects, so
 * whether they are the same is all that is asked; nothing is looked into, which is what takes time where there are many people.
 */
final class Habit {
    private static final byte[] NOTHING = {};

    /** Somebody's who was not seen before: remembers nothing. */
    static final Habit NONE = new Habit(false);

    private final boolean remembers;
    private Object last = NOTHING;
    private byte[] common = NOTHING;
    private Optional<long[]> traces = Optional.empty();

    private Habit(boolean remembers) {
        this.remembers = remembers;
    }

    /** Of somebody who comes again. */
    static Habit start() {
        return new Habit(true);
    }

    /** Writes what sign-ins have in common. */
    void write(SignIn.SignedIn signIn, Bytes to, Phrases phrases) {
        int from = to.size();
        long unmet = phrases.unmet();
        if (last instanceof SignIn.SignedIn before && isOneClient(before, signIn)) {
            to.copy(common, 0, common.length);
        } else {
            SignInValues.writeCommon(signIn, to, phrases);
            remember(signIn, to, from, phrases.unmet() - unmet);
        }
    }

    /** Writes what uses of sessions have in common. */
    void write(SignIn.SessionUsed used, Bytes to, Phrases phrases) {
        int from = to.size();
        long unmet = phrases.unmet();
        if (last instanceof SignIn.SessionUsed before && isOneClient(before, used)) {
            to.copy(common, 0, common.length);
        } else {
            SignInValues.writeCommon(used, to, phrases);
            remember(used, to, from, phrases.unmet() - unmet);
        }
    }

    /** What was written in full, because it came for the first time, is not written so again. */
    private void remember(SignIn signIn, Bytes written, int from, long inFull) {
        if (remembers && inFull == 0) {
            last = signIn;
            common = written.since(from);
            traces = Optional.empty();
        }
    }

    /** The traces that a sign-in leaves, worked out once for a client. */
    long[] traces(SignIn.SignedIn signIn) {
        boolean leaves = signIn.outcome() == SignIn.Outcome.SUCCESS;
        if (!leaves || !(last instanceof SignIn.SignedIn before && isOneClient(before, signIn))) {
            return Trace.hashes(signIn);
        }
        if (traces.isEmpty()) {
            traces = Optional.of(Trace.hashes(signIn));
        }
        return traces.get();
    }

    private static boolean isOneClient(SignIn.SignedIn before, SignIn.SignedIn now) {
        return isOne(before.account(), now.account())
                && isOne(before.address(), now.address())
                && isOne(before.place(), now.place())
                && isOne(before.device(), now.device())
                && isOne(before.userAgent(), now.userAgent())
                && isOne(before.managed(), now.managed())
                && isOne(before.factor(), now.factor());
    }

    private static boolean isOneClient(SignIn.SessionUsed before, SignIn.SessionUsed now) {
        return isOne(before.account(), now.account())
                && isOne(before.address(), now.address())
                && isOne(before.place(), now.place())
                && isOne(before.device(), now.device())
                && isOne(before.managed(), now.managed());
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isOne(Object one, Object other) {
        return one == other;
    }
}
