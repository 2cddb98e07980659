package bonafide.detector.signin;

import bonafide.detector.Trail;
import bonafide.detector.Trail.Step;
import bonafide.detector.TrailDetector;
import bonafide.detector.Whereabouts;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Observation;
import bonafide.observation.SignIn.SessionUsed;
import bonafide.observation.SignIn.SignedIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The sign: a session that a managed device opened is used from a device that is not managed.
 *
 * <p>It is fooled by a session of its own on the other device. What looks like it: a browser that synchronises, a machine in
 * repair, a management agent that stopped reporting. Source: F25A-04.
 */
public record SessionOnUnmanagedDevice(Whereabouts whereabouts)
        implements TrailDetector<SessionOnUnmanagedDevice.State> {
    private static final int MOST_SESSIONS = 64;
    private static final int MOST_MOVES = 8;

    /** A session on a managed device, by the first record of it there. */
    public record Managed(String session, Observation by) {}

    /** The same session on a device that is not managed. */
    public record Move(Managed before, Observation after) {}

    /**
     * What was seen.
     *
     * @param managed the latest sessions on managed devices, oldest first
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
    public State after(State state, Trail trail, List<Observation> others) {
        SequencedMap<String, Managed> managed = new LinkedHashMap<>();
        for (Managed one : state.managed) {
            managed.put(one.session, one);
        }
        List<Move> moves = new ArrayList<>(state.moves);
        boolean told = state.told;
        for (int index = 0; index < trail.steps().size(); index++) {
            Step step = trail.steps().get(index);
            if (step.managed().isPresent() && step.session().isPresent()) {
                told = true;
                if (step.managed().get()) {
                    add(managed, step.session().get(), step.by());
                } else if (moves.size() < MOST_MOVES) {
                    Managed known = managed.get(step.session().get());
                    if (known != null) {
                        moves.add(new Move(known, step.by()));
                    }
                }
            }
        }
        return new State(List.copyOf(managed.values()), moves, told);
    }

    private static void add(SequencedMap<String, Managed> managed, String session, Observation by) {
        managed.putIfAbsent(session, new Managed(session, by));
        if (managed.size() > MOST_SESSIONS) {
            managed.pollFirstEntry();
        }
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
