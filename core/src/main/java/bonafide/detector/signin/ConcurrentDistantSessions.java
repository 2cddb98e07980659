package bonafide.detector.signin;

import bonafide.detector.DeclaredPlaces;
import bonafide.detector.Detector;
import bonafide.detector.RecentSpots;
import bonafide.detector.Spot;
import bonafide.detector.Whereabouts;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.finding.LookUp;
import bonafide.observation.IpAddress;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Place;
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
import java.util.stream.Stream;

/**
 * The sign: one session is used from a place before and after another session is used from a distant one, all within a short
 * time, so that both were in use at once.
 *
 * <p>It is fooled by one session, or by one exit for both. What looks like it: a build machine far away, a telephone on a
 * gateway, a VPN in one of two browsers. Sources: F25A-06, P22-01.
 */
public record ConcurrentDistantSessions(Settings settings, Whereabouts whereabouts)
        implements Detector<ConcurrentDistantSessions.State> {
    private static final int MOST_SESSIONS = 8;
    private static final int MOST_OVERLAPS = 16;

    /** What a red flag sets. */
    public record Settings(
            @Means("How far apart, in kilometres; where no points are known, in different countries")
            double kilometres,

            @Means("Within which time all three uses lie") Duration within,

            @Means("How often it must happen") int times) {}

    /** A use of a session. */
    public record Use(String session, Spot spot, Observation by) {}

    /** A session's latest use, and the first distant use of another session since; empty or one. */
    public record Open(Use latest, List<Use> crossedBy) {
        public Open {
            crossedBy = List.copyOf(crossedBy);
        }
    }

    /** A session used before and after another one. */
    public record Overlap(Use before, Use between, Use after) {}

    /**
     * What was seen.
     *
     * @param recent where sessions were used lately
     * @param front the session used last; empty or one
     * @param others sessions used before, at most 8
     * @param overlaps the first 15 and the latest
     * @param count how many
     * @param sessions whether any record names a session
     */
    public record State(
            DeclaredPlaces declared,
            RecentSpots recent,
            List<Open> front,
            List<Open> others,
            List<Overlap> overlaps,
            long count,
            boolean sessions) {
        public State {
            front = List.copyOf(front);
            others = List.copyOf(others);
            overlaps = List.copyOf(overlaps);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return DeclaredPlaces.kindsWith(Set.of(SignedIn.class, SessionUsed.class, SessionEnded.class));
    }

    @Override
    public State start() {
        return new State(DeclaredPlaces.none(), RecentSpots.none(), List.of(), List.of(), List.of(), 0, false);
    }

    @Override
    public State next(State state, Observation observation) {
        return switch (observation) {
            case SignedIn signIn
            when signIn.outcome() == Outcome.SUCCESS && signIn.session().isPresent() ->
                use(state, signIn.session().get(), signIn.address(), signIn.place(), signIn);
            case SessionUsed used -> use(state, used.session(), used.address(), used.place(), used);
            case SessionEnded ended -> without(state, ended.session());
            case Observation other
            when DeclaredPlaces.declares(other) ->
                new State(
                        state.declared.and(other),
                        state.recent,
                        state.front,
                        state.others,
                        state.overlaps,
                        state.count,
                        state.sessions);
            default -> state;
        };
    }

    private State use(
            State state, String session, Optional<IpAddress> address, Optional<Place> place, Observation observation) {
        if (!observation.provenance().dated()) {
            return state;
        }
        State ready = inFront(state, session);
        Use use = new Use(session, whereabouts.spot(address, place, ready.recent), observation);
        RecentSpots recent = ready.recent.and(use.spot);
        if (use.spot.place().isEmpty()) {
            return new State(ready.declared, recent, ready.front, ready.others, ready.overlaps, ready.count, true);
        }
        Optional<Overlap> overlap = ready.front.isEmpty() ? Optional.empty() : overlap(ready.front.getFirst(), use);
        return new State(
                ready.declared,
                recent,
                List.of(new Open(use, List.of())),
                crossed(ready.others, use),
                overlap.map(one -> with(ready.overlaps, one)).orElse(ready.overlaps),
                overlap.isPresent() ? ready.count + 1 : ready.count,
                true);
    }

    private Optional<Overlap> overlap(Open open, Use use) {
        boolean overlaps = !open.crossedBy.isEmpty()
                && !Distance.apart(open.latest.spot, use.spot, settings.kilometres)
                && !open.latest.by.at().plus(settings.within).isBefore(use.by.at());
        return overlaps ? Optional.of(new Overlap(open.latest, open.crossedBy.getFirst(), use)) : Optional.empty();
    }

    /** Marks the sessions that this use crosses; the list itself where it crosses none. */
    private List<Open> crossed(List<Open> others, Use use) {
        List<Open> marked = new ArrayList<>(others);
        boolean any = false;
        for (int index = 0; index < others.size(); index++) {
            if (crosses(others.get(index), use)) {
                marked.set(index, new Open(others.get(index).latest, List.of(use)));
                any = true;
            }
        }
        return any ? marked : others;
    }

    private boolean crosses(Open open, Use use) {
        return open.crossedBy.isEmpty() && Distance.apart(open.latest.spot, use.spot, settings.kilometres);
    }

    private static State inFront(State state, String session) {
        if (!state.front.isEmpty() && state.front.getFirst().latest.session.equals(session)) {
            return state;
        }
        List<Open> front = new ArrayList<>();
        List<Open> others = new ArrayList<>();
        others.addAll(state.front);
        for (Open open : state.others) {
            (open.latest.session.equals(session) ? front : others).add(open);
        }
        List<Open> kept = others.subList(0, Math.min(MOST_SESSIONS, others.size()));
        return new State(state.declared, state.recent, front, kept, state.overlaps, state.count, state.sessions);
    }

    private static State without(State state, String session) {
        State ready = inFront(state, session);
        return new State(
                ready.declared, ready.recent, List.of(), ready.others, ready.overlaps, ready.count, ready.sessions);
    }

    private static List<Overlap> with(List<Overlap> overlaps, Overlap overlap) {
        List<Overlap> more =
                new ArrayList<>(overlaps.size() < MOST_OVERLAPS ? overlaps : overlaps.subList(0, MOST_OVERLAPS - 1));
        more.add(overlap);
        return more;
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
