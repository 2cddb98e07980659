package bonafide.detector.signin;

import bonafide.detector.Trail;
import bonafide.detector.Trail.Kind;
import bonafide.detector.Trail.Step;
import bonafide.detector.TrailDetector;
import bonafide.detector.Whereabouts;
import bonafide.detector.signin.Latest.Named;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.SignIn.SessionEnded;
import bonafide.observation.SignIn.SessionUsed;
import bonafide.observation.SignIn.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: a session stays in use for a long time without a new sign-in and without a pause in which somebody could sleep.
 *
 * <p>It is fooled by signing in again. What looks like it: automation, a forgotten page that refreshes itself. Sources:
 * P22-03, K22-06, MS-2025-12.
 */
public record LongLogin(Settings settings, Whereabouts whereabouts) implements TrailDetector<LongLogin.State> {
    private static final int MOST_OTHERS = 8;

    /** What a red flag sets. */
    public record Settings(
            @Means("How long a session is in use") Duration active,
            @Means("A pause so long ends the stretch") Duration pause) {}

    /** A stretch of use of one session. */
    public record Stretch(Observation first, Observation last) {
        Duration length() {
            return Duration.between(first.at(), last.at());
        }
    }

    /**
     * What was seen.
     *
     * @param latest the latest stretch of every open session, the one used last first; at most 9
     * @param longest the longest that is long enough
     * @param sessions whether any record names a session
     */
    public record State(List<Named<Stretch>> latest, Optional<Stretch> longest, boolean sessions) {
        public State {
            latest = List.copyOf(latest);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(SignedIn.class, SessionUsed.class, SessionEnded.class);
    }

    @Override
    public State start() {
        return new State(List.of(), Optional.empty(), false);
    }

    @Override
    public State after(State state, Trail trail, List<Observation> others) {
        List<Named<Stretch>> latest = new ArrayList<>(state.latest);
        Optional<Stretch> longest = state.longest;
        boolean sessions = state.sessions;
        for (int index = 0; index < trail.steps().size(); index++) {
            Step step = trail.steps().get(index);
            if (step.dated() && step.session().isPresent()) {
                sessions = true;
                String session = step.session().get();
                Optional<Stretch> before = Latest.taken(latest, session, MOST_OTHERS);
                if (step.kind() != Kind.SESSION_ENDED) {
                    boolean goesOn = goesOn(before, step);
                    Stretch now = new Stretch(goesOn ? before.get().first : step.by(), step.by());
                    latest.addFirst(new Named<>(session, now));
                    longest = goesOn || countsAtOnce(step) ? longer(longest, now) : longest;
                }
            }
        }
        return new State(latest, longest, sessions);
    }

    /** Whether a use belongs to the stretch before: a new sign-in and a long pause begin a new one. */
    private boolean goesOn(Optional<Stretch> before, Step step) {
        return step.kind() == Kind.SESSION_USED
                && before.isPresent()
                && !before.get()
                        .last
                        .at()
                        .plus(settings.pause)
                        .isBefore(step.by().at());
    }

    /** Whether even a use that lasts no time is long enough; otherwise a session that is used once need not be looked at. */
    private boolean countsAtOnce(Step step) {
        return step.kind() == Kind.SESSION_USED && !settings.active.isPositive();
    }

    private Optional<Stretch> longer(Optional<Stretch> longest, Stretch now) {
        Duration length = now.length();
        boolean longer = length.compareTo(settings.active) >= 0
                && (longest.isEmpty() || longest.get().length().compareTo(length) < 0);
        return longer ? Optional.of(now) : longest;
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (!state.sessions) {
            return new Judgement.Missing(List.of("sign-in.session-used"), "no record says which session was used");
        }
        return state.longest
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
