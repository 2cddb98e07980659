package bonafide.detector.signin;

import bonafide.detector.StreamDetector;
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
import java.util.Optional;
import java.util.Set;

/**
 * The sign: a session stays in use for a long time without a new sign-in and without a pause in which somebody could sleep.
 *
 * <p>It is fooled by signing in again. What looks like it: automation, a forgotten page that refreshes itself. Sources:
 * P22-03, K22-06, MS-2025-12.
 */
public record LongLogin(Settings settings) implements StreamDetector<LongLogin.State> {
    private static final int MOST_OTHERS = 8;

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
     * @param latest the latest stretch of every open session, the one used last first; at most 9
     * @param longest the longest that is long enough
     * @param sessions whether any record names a session
     */
    public record State(List<Stretch> latest, Optional<Stretch> longest, boolean sessions) {
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
    public State after(State state, List<Observation> more) {
        List<Stretch> latest = new ArrayList<>(state.latest);
        Optional<Stretch> longest = state.longest;
        boolean sessions = state.sessions;
        for (Observation observation : more) {
            Optional<String> session = observation.provenance().dated() ? session(observation) : Optional.empty();
            if (session.isPresent()) {
                sessions = true;
                Optional<Stretch> before = Latest.taken(latest, Stretch::session, session.get(), MOST_OTHERS);
                if (!(observation instanceof SessionEnded)) {
                    Stretch now = new Stretch(session.get(), first(before, observation), observation);
                    latest.addFirst(now);
                    longest = longer(longest, now);
                }
            }
        }
        return new State(latest, longest, sessions);
    }

    private static Optional<String> session(Observation observation) {
        return switch (observation) {
            case SignedIn signIn when signIn.outcome() == Outcome.SUCCESS -> signIn.session();
            case SessionUsed used -> Optional.of(used.session());
            case SessionEnded ended -> Optional.of(ended.session());
            default -> Optional.empty();
        };
    }

    /** Where the stretch began to which a use belongs: a new sign-in and a long pause begin a new one. */
    private Observation first(Optional<Stretch> before, Observation use) {
        boolean goesOn = use instanceof SessionUsed
                && before.isPresent()
                && !before.get().last.at().plus(settings.pause).isBefore(use.at());
        return goesOn ? before.get().first : use;
    }

    private Optional<Stretch> longer(Optional<Stretch> longest, Stretch now) {
        boolean longer = now.last instanceof SessionUsed
                && now.length().compareTo(settings.active) >= 0
                && (longest.isEmpty() || longest.get().length().compareTo(now.length()) < 0);
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
