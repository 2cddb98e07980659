package bonafide.detector.signin;

import bonafide.detector.DeclaredPlaces;
import bonafide.detector.Spot;
import bonafide.detector.Trail;
import bonafide.detector.Trail.Kind;
import bonafide.detector.Trail.Step;
import bonafide.detector.TrailDetector;
import bonafide.detector.Whereabouts;
import bonafide.detector.Wording;
import bonafide.detector.signin.Latest.Named;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.finding.LookUp;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Place;
import bonafide.observation.SignIn.SessionEnded;
import bonafide.observation.SignIn.SessionUsed;
import bonafide.observation.SignIn.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sign: one session is used from a place before and after another session is used from a distant one, all within a short
 * time, so that both were in use at once.
 *
 * <p>It is fooled by one session, or by one exit for both. What looks like it: a build machine far away, a telephone on a
 * gateway, a VPN in one of two browsers. Sources: F25A-06, P22-01.
 */
public record ConcurrentDistantSessions(Settings settings, Whereabouts whereabouts)
        implements TrailDetector<ConcurrentDistantSessions.State> {
    private static final int MOST_OTHERS = 8;
    private static final int MOST_OVERLAPS = 16;

    /** What a red flag sets. */
    public record Settings(
            @Means("How far apart, in kilometres; where no points are known, in different countries")
            double kilometres,

            @Means("Within which time all three uses lie") Duration within,

            @Means("How often it must happen") int times) {}

    /** A use of a session. */
    public record Use(Spot spot, Observation by) {}

    /** A session's latest use, and the first distant use of another session since. */
    public record Open(Use latest, Optional<Use> crossedBy) {}

    /** A session used before and after another one. */
    public record Overlap(Use before, Use between, Use after) {}

    /**
     * What was seen.
     *
     * @param open the sessions, the one used last first; at most 9
     * @param overlaps the first 15 and the latest
     * @param count how many
     * @param sessions whether any record names a session
     */
    public record State(
            DeclaredPlaces declared, List<Named<Open>> open, List<Overlap> overlaps, long count, boolean sessions) {
        public State {
            open = List.copyOf(open);
            overlaps = List.copyOf(overlaps);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return DeclaredPlaces.kindsWith(Set.of(SignedIn.class, SessionUsed.class, SessionEnded.class));
    }

    @Override
    public State start() {
        return new State(DeclaredPlaces.none(), List.of(), List.of(), 0, false);
    }

    @Override
    public State after(State state, Trail trail, List<Observation> others) {
        List<Named<Open>> open = new ArrayList<>(state.open);
        List<Overlap> overlaps = new ArrayList<>(state.overlaps);
        Optional<Place> lately = Optional.empty();
        long count = state.count;
        boolean sessions = state.sessions;
        for (int index = 0; index < trail.steps().size(); index++) {
            Step step = trail.steps().get(index);
            if (step.session().isPresent()) {
                String session = step.session().get();
                if (step.kind() == Kind.SESSION_ENDED) {
                    Latest.taken(open, session, MOST_OTHERS);
                } else if (step.dated()) {
                    sessions = true;
                    Use use = new Use(step.spot(), step.by());
                    boolean moved =
                            settings.kilometres <= 0 || !use.spot.place().equals(lately);
                    count += overlaps(open, overlaps, session, use, moved) ? 1 : 0;
                    lately = use.spot.place().isPresent() ? use.spot.place() : lately;
                }
            }
        }
        return new State(state.declared.and(others), open, overlaps, count, sessions);
    }

    /**
     * Takes a use in, and says whether its session was used before and after another one.
     *
     * @param moved whether it comes from elsewhere than the last use; from there nothing is crossed that was not crossed then
     */
    private boolean overlaps(List<Named<Open>> open, List<Overlap> overlaps, String session, Use use, boolean moved) {
        Optional<Open> before = Latest.taken(open, session, MOST_OTHERS);
        if (use.spot.place().isEmpty()) {
            before.ifPresent(unmoved -> open.addFirst(new Named<>(session, unmoved)));
            return false;
        }
        if (moved) {
            cross(open, use);
        }
        open.addFirst(new Named<>(session, new Open(use, Optional.empty())));
        if (before.isEmpty() || !overlaps(before.get(), use)) {
            return false;
        }
        if (overlaps.size() == MOST_OVERLAPS) {
            overlaps.removeLast();
        }
        overlaps.add(new Overlap(before.get().latest, before.get().crossedBy.orElseThrow(), use));
        return true;
    }

    private void cross(List<Named<Open>> open, Use use) {
        for (int index = 0; index < open.size(); index++) {
            Named<Open> other = open.get(index);
            if (crosses(other.value(), use)) {
                open.set(index, new Named<>(other.name(), new Open(other.value().latest, Optional.of(use))));
            }
        }
    }

    private boolean overlaps(Open open, Use use) {
        return open.crossedBy.isPresent()
                && !Distance.apart(open.latest.spot, use.spot, settings.kilometres)
                && !open.latest.by.at().plus(settings.within).isBefore(use.by.at());
    }

    private boolean crosses(Open open, Use use) {
        return open.crossedBy.isEmpty() && Distance.apart(open.latest.spot, use.spot, settings.kilometres);
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (!state.sessions) {
            return new Judgement.Missing(List.of("sign-in.session-used"), "no record says which session was used");
        }
        return state.count < Math.max(1, settings.times)
                ? new Judgement.Silent("no two sessions were in use at once from distant places")
                : found(state);
    }

    private static Judgement found(State state) {
        Overlap first = state.overlaps.getFirst();
        String one = first.before.spot.spoken();
        String other = first.between.spot.spoken();
        String often = state.count == 1 ? "" : " It happened " + state.count + " times.";
        List<Evidence> evidence = Stream.of(first, state.overlaps.getLast())
                .flatMap(overlap -> Stream.of(overlap.before, overlap.between, overlap.after))
                .distinct()
                .map(use -> new Evidence(use.by, use.spot.spoken()))
                .toList();
        List<LookUp> lookUps = Stream.of(first.before, first.between)
                .flatMap(use -> use.spot.lookUps().stream())
                .distinct()
                .toList();
        return Judgement.Found.of(
                        "Two sessions were in use at once, one from " + one + " and one from " + other + ", "
                                + Distance.spoken(first.before.spot, first.between.spot) + Wording.on(first.between.by)
                                + "." + often,
                        new Compared("one session: " + one, "another at the same time: " + other),
                        evidence)
                .given(Ends.circumstances(
                        state.declared,
                        state.overlaps.stream()
                                .flatMap(overlap -> Stream.of(overlap.before, overlap.between))
                                .map(use -> new Ends.End(use.spot, use.by.at()))
                                .toList()))
                .leaningOn(lookUps);
    }
}
