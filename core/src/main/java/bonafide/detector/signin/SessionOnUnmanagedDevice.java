package bonafide.detector.signin;

import bonafide.detector.Detector;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Observation;
import bonafide.observation.SignIn.Outcome;
import bonafide.observation.SignIn.SessionUsed;
import bonafide.observation.SignIn.SignedIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: a session that a managed device opened is used from a device that is not managed.
 *
 * <p>It is fooled by a session of its own on the other device. What looks like it: a browser that synchronises, a machine in
 * repair, a management agent that stopped reporting. Source: F25A-04.
 */
public record SessionOnUnmanagedDevice() implements Detector<SessionOnUnmanagedDevice.State> {
    private static final int MOST_SESSIONS = 64;
    private static final int MOST_MOVES = 8;

    /** A session on a managed device, by the first record of it there. */
    public record Managed(String session, Observation by) {}

    /** The same session on a device that is not managed. */
    public record Move(Managed before, Observation after) {}

    /**
     * What was seen.
     *
     * @param managed the latest sessions on managed devices, newest first
     * @param moves the first ones
     * @param told whether any record of a session says if the device is managed
     */
    public record State(List<Managed> managed, List<Move> moves, boolean told) {
        public State {
            managed = List.copyOf(managed);
            moves = List.copyOf(moves);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(SignedIn.class, SessionUsed.class);
    }

    @Override
    public State start() {
        return new State(List.of(), List.of(), false);
    }

    @Override
    public State next(State state, Observation observation) {
        return switch (observation) {
            case SignedIn signIn
            when signIn.outcome() == Outcome.SUCCESS -> with(state, signIn.session(), signIn.managed(), signIn);
            case SessionUsed used -> with(state, Optional.of(used.session()), used.managed(), used);
            default -> state;
        };
    }

    private static State with(
            State state, Optional<String> session, Optional<Boolean> managed, Observation observation) {
        if (session.isEmpty() || managed.isEmpty()) {
            return state;
        }
        Optional<Managed> known = known(state, session.get());
        if (managed.get()) {
            return known.isPresent() ? state : opened(state, new Managed(session.get(), observation));
        }
        if (known.isEmpty() || state.moves.size() == MOST_MOVES) {
            return state.told ? state : new State(state.managed, state.moves, true);
        }
        List<Move> moves = new ArrayList<>(state.moves);
        moves.add(new Move(known.get(), observation));
        return new State(state.managed, moves, true);
    }

    private static Optional<Managed> known(State state, String session) {
        for (Managed one : state.managed) {
            if (one.session.equals(session)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static State opened(State state, Managed more) {
        List<Managed> managed = new ArrayList<>();
        managed.add(more);
        managed.addAll(state.managed.subList(0, Math.min(MOST_SESSIONS - 1, state.managed.size())));
        return new State(managed, state.moves, true);
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (!state.told) {
            return new Judgement.Missing(
                    List.of("sign-in.session-used"), "no record of a session says whether its device is managed");
        }
        if (state.moves.isEmpty()) {
            return new Judgement.Silent("no session of a managed device was used from another one");
        }
        Move first = state.moves.getFirst();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                new Evidence(first.before.by, "session " + Wording.fingerprint(first.before.session) + ", managed"));
        state.moves.forEach(move -> evidence.add(
                new Evidence(move.after, "session " + Wording.fingerprint(move.before.session) + ", not managed")));
        return Judgement.Found.of(
                "The session " + Wording.fingerprint(first.before.session) + " of a managed device was used"
                        + Wording.on(first.after) + " from a device that is not managed.",
                new Compared("session: on a managed device", "used from: a device that is not managed"),
                evidence);
    }
}
