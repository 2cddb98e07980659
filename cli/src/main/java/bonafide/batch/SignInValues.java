package bonafide.batch;

import bonafide.observation.Provenance;
import bonafide.observation.SignIn;
import java.util.List;
import java.util.Optional;

/**
 * The written form of the two kinds of observation of which logs have millions, component by component without asking what
 * each is. Any other kind is written as {@link RecordValues} finds it.
 */
final class SignInValues {
    private static final List<SignIn.Outcome> OUTCOMES = List.of(SignIn.Outcome.values());
    private static final int NOT_SAID = 0;
    private static final int YES = 1;
    private static final int NO = 2;

    private static final List<Optional<Boolean>> FLAGS =
            List.of(Optional.empty(), Optional.of(true), Optional.of(false));

    private SignInValues() {}

    static final Values SIGNED_IN = new Values() {
        @Override
        public void write(Object value, Bytes to, Phrases phrases) {
            SignInValues.write((SignIn.SignedIn) value, Habit.NONE, to, phrases);
        }

        @Override
        public Object read(Cursor from, Phrases phrases) {
            Provenance provenance = ProvenanceValues.read(from, phrases);
            SignIn.Outcome outcome = OUTCOMES.get(from.oneByte());
            Optional<String> session = phrases.readMaybe(from);
            Optional<String> application = phrases.readMaybe(from);
            return new SignIn.SignedIn(
                    provenance,
                    phrases.read(from),
                    outcome,
                    phrases.readMaybeAddress(from),
                    phrases.readMaybePlace(from),
                    phrases.readMaybe(from),
                    phrases.readMaybe(from),
                    session,
                    readFlag(from),
                    application,
                    phrases.readMaybe(from));
        }
    };

    static final Values SESSION_USED = new Values() {
        @Override
        public void write(Object value, Bytes to, Phrases phrases) {
            SignInValues.write((SignIn.SessionUsed) value, Habit.NONE, to, phrases);
        }

        @Override
        public Object read(Cursor from, Phrases phrases) {
            Provenance provenance = ProvenanceValues.read(from, phrases);
            String session = phrases.read(from);
            return new SignIn.SessionUsed(
                    provenance,
                    phrases.read(from),
                    session,
                    phrases.readMaybeAddress(from),
                    phrases.readMaybePlace(from),
                    phrases.readMaybe(from),
                    readFlag(from));
        }
    };

    static void write(SignIn.SignedIn signIn, Habit habit, Bytes to, Phrases phrases) {
        ProvenanceValues.write(signIn.provenance(), to, phrases);
        to.oneByte(OUTCOMES.indexOf(signIn.outcome()));
        phrases.writeMaybe(signIn.session(), to);
        phrases.writeMaybe(signIn.application(), to);
        habit.write(signIn, to, phrases);
    }

    static void write(SignIn.SessionUsed used, Habit habit, Bytes to, Phrases phrases) {
        ProvenanceValues.write(used.provenance(), to, phrases);
        phrases.write(used.session(), to);
        habit.write(used, to, phrases);
    }

    /** What is often the same in one sign-in as in another: all but when it was, how it ended, its session and what for. */
    static void writeCommon(SignIn.SignedIn signIn, Bytes to, Phrases phrases) {
        phrases.write(signIn.account(), to);
        phrases.writeMaybeAddress(signIn.address(), to);
        phrases.writeMaybePlace(signIn.place(), to);
        phrases.writeMaybe(signIn.device(), to);
        phrases.writeMaybe(signIn.userAgent(), to);
        writeFlag(signIn.managed(), to);
        phrases.writeMaybe(signIn.factor(), to);
    }

    /** The same of the use of a session. */
    static void writeCommon(SignIn.SessionUsed used, Bytes to, Phrases phrases) {
        phrases.write(used.account(), to);
        phrases.writeMaybeAddress(used.address(), to);
        phrases.writeMaybePlace(used.place(), to);
        phrases.writeMaybe(used.device(), to);
        writeFlag(used.managed(), to);
    }

    private static void writeFlag(Optional<Boolean> flag, Bytes to) {
        to.oneByte(flag.isEmpty() ? NOT_SAID : flag.get() ? YES : NO);
    }

    private static Optional<Boolean> readFlag(Cursor from) {
        return FLAGS.get(from.oneByte());
    }
}
