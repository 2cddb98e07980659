package bonafide.detector.signin;

import bonafide.detector.Detector;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.SignIn.Outcome;
import bonafide.observation.SignIn.SessionEnded;
import bonafide.observation.SignIn.SessionUsed;
import bonafide.observation.SignIn.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sign: a session stays in use for a long time without a new sign-in and without a pause in which somebody could sleep.
 *
 * <p>It is fooled by signing in again. What looks like it: automation, a forgotten page that refreshes itself. Sources:
 * P22-03, K22-06, MS-2025-12.
 */
public record LongLogin(Settings settings) implements Detector<LongLogin.State> {
    private static final int MOST_SESSIONS = 8;

    /** What a red flag sets. */
    public record Settings(
            @Means("How long a session is in use") Duration active,
            @Means("A pause so long ends the stretch") Duration pause) {}

    /** A stretch of use of one session. */
    public record Stretch(String session, Observation first, Observation last) {
        Duration length() {
            return Duration.between(first.at(), last.at());
        }
    }

    /**
     * What was seen.
     *
     * @param current the stretch of the session used last; empty or one
     * @param others those of sessions used before, at most 8
     * @param longest the longest that is long enough; empty or one
     * @param sessions whether any record names a session
     */
    public record State(List<Stretch> current, List<Stretch> others, List<Stretch> longest, boolean sessions) {
        public State {
            current = List.copyOf(current);
            others = List.copyOf(others);
            longest = List.copyOf(longest);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(SignedIn.class, SessionUsed.class, SessionEnded.class);
    }

    @Override
    public State start() {
        return new State(List.of(), List.of(), List.of(), false);
    }

    @Override
    public State next(State state, Observation observation) {
        if (!observation.provenance().dated()) {
            return state;
        }
        return switch (observation) {
            case SignedIn signIn
            when signIn.outcome() == Outcome.SUCCESS && signIn.session().isPresent() -> {
                String session = signIn.session().get();
                State ready = inFront(state, session);
                yield new State(List.of(new Stretch(session, signIn, signIn)), ready.others, ready.longest, true);
            }
            case SessionUsed used -> used(inFront(state, used.session()), used);
            case SessionEnded ended -> {
                State ready = inFront(state, ended.session());
                yield new State(List.of(), ready.others, ready.longest, true);
            }
            default -> state;
        };
    }

    private State used(State state, SessionUsed used) {
        boolean goesOn = !state.current.isEmpty()
                && !state.current.getFirst().last.at().plus(settings.pause).isBefore(used.at());
        Stretch now = goesOn
                ? new Stretch(used.session(), state.current.getFirst().first, used)
                : new Stretch(used.session(), used, used);
        boolean longer = now.length().compareTo(settings.active) >= 0
                && (state.longest.isEmpty() || state.longest.getFirst().length().compareTo(now.length()) < 0);
        return new State(List.of(now), state.others, longer ? List.of(now) : state.longest, true);
    }

    private static State inFront(State state, String session) {
        if (!state.current.isEmpty() && state.current.getFirst().session.equals(session)) {
            return state;
        }
        List<Stretch> current = new ArrayList<>();
        List<Stretch> others = new ArrayList<>();
        others.addAll(state.current);
        for (Stretch one : state.others) {
            (one.session.equals(session) ? current : others).add(one);
        }
        return new State(
                current, others.subList(0, Math.min(MOST_SESSIONS, others.size())), state.longest, state.sessions);
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (!state.sessions) {
            return new Judgement.Missing(List.of("sign-in.session-used"), "no record says which session was used");
        }
        return state.longest.stream()
                .findFirst()
                .map(this::found)
                .orElse(new Judgement.Silent("no session was in use for so long without a pause"));
    }

    private Judgement found(Stretch longest) {
        long hours = longest.length().toHours();
        return Judgement.Found.of(
                "A session was in use for " + hours + " hours from " + longest.first.at()
                        + " on, without a new sign-in and without a pause of "
                        + settings.pause.toHours() + " hours.",
                new Compared(
                        "a session: under " + settings.active.toHours() + " hours or with a pause", hours + " hours"),
                List.of(
                        new Evidence(longest.first, "begins " + longest.first.at()),
                        new Evidence(longest.last, "still in use " + longest.last.at())));
    }
}
