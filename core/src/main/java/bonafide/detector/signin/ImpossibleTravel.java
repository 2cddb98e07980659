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
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.finding.LookUp;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.SignIn.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sign: one account signs in from two places that are too far apart for the time between; where no points are known, from
 * two countries within a short time.
 *
 * <p>It is fooled by keeping to one exit. What looks like it: switching a VPN on and off, a mobile carrier's far gateway, a
 * telephone and a laptop, wrong look-ups of places. Sources: P22-01, K22-04, F25A-06.
 */
public record ImpossibleTravel(Settings settings, Whereabouts whereabouts)
        implements TrailDetector<ImpossibleTravel.State> {
    private static final int MOST_OTHERS = 8;
    private static final int MOST_JUMPS = 16;
    private static final double SECONDS_OF_AN_HOUR = 3600;

    /** What a red flag sets. */
    public record Settings(
            @Means("Faster than so many kilometres in an hour")
            double kilometresPerHour,

            @Means("Shorter distances do not count, in kilometres")
            double kilometres,

            @Means("Where no points are known: two countries within this time")
            Duration countriesWithin,

            @Means("How often it must happen") int times) {}

    /** The last sign-in of one account. */
    public record Last(Spot spot, SignedIn signIn) {}

    /** Two sign-ins too far apart for the time between. */
    public record Jump(Last from, Last to) {}

    /**
     * What was seen.
     *
     * @param latest the last sign-in of every account, the latest first; at most 9
     * @param jumps the first 15 and the latest
     * @param count how many
     */
    public record State(DeclaredPlaces declared, List<Named<Last>> latest, List<Jump> jumps, long count) {
        public State {
            latest = List.copyOf(latest);
            jumps = List.copyOf(jumps);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return DeclaredPlaces.kindsWith(Set.of(SignedIn.class));
    }

    @Override
    public State start() {
        return new State(DeclaredPlaces.none(), List.of(), List.of(), 0);
    }

    @Override
    public State after(State state, Trail trail, List<Observation> others) {
        List<Named<Last>> latest = new ArrayList<>(state.latest);
        List<Jump> jumps = new ArrayList<>(state.jumps);
        long count = state.count;
        for (int index = 0; index < trail.steps().size(); index++) {
            Step step = trail.steps().get(index);
            if (step.dated(Kind.SIGNED_IN) && step.spot().place().isPresent() && step.by() instanceof SignedIn signIn) {
                count += jumps(latest, jumps, new Last(step.spot(), signIn)) ? 1 : 0;
            }
        }
        return new State(state.declared.and(others), latest, jumps, count);
    }

    private boolean jumps(List<Named<Last>> latest, List<Jump> jumps, Last now) {
        String account = now.signIn.account();
        Optional<Last> before = Latest.taken(latest, account, MOST_OTHERS);
        latest.addFirst(new Named<>(account, now));
        if (before.isEmpty() || !tooFar(before.get(), now)) {
            return false;
        }
        if (jumps.size() == MOST_JUMPS) {
            jumps.removeLast();
        }
        jumps.add(new Jump(before.get(), now));
        return true;
    }

    private boolean tooFar(Last from, Last to) {
        if (from.spot.place().equals(to.spot.place())) {
            return false;
        }
        double seconds = Duration.between(from.signIn.at(), to.signIn.at()).toSeconds();
        OptionalDouble distance = Distance.kilometres(from.spot, to.spot);
        if (distance.isEmpty()) {
            return Distance.otherCountry(from.spot, to.spot) && seconds <= settings.countriesWithin.toSeconds();
        }
        double kilometres = distance.getAsDouble();
        return kilometres >= settings.kilometres
                && kilometres > settings.kilometresPerHour * seconds / SECONDS_OF_AN_HOUR;
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (state.latest.isEmpty()) {
            return new Judgement.Missing(List.of("sign-in.signed-in"), "no sign-in says from where it came");
        }
        return state.count < Math.max(1, settings.times)
                ? new Judgement.Silent("nobody signed in from two places too far apart for the time between")
                : found(state);
    }

    private static Judgement found(State state) {
        Jump first = state.jumps.getFirst();
        long minutes =
                Duration.between(first.from.signIn.at(), first.to.signIn.at()).toMinutes();
        String from = first.from.spot.spoken();
        String to = first.to.spot.spoken();
        String often = state.count == 1 ? "" : " It happened " + state.count + " times.";
        List<Evidence> evidence = new ArrayList<>();
        Stream.of(first, state.jumps.getLast()).distinct().forEach(jump -> {
            evidence.add(new Evidence(jump.from.signIn, jump.from.spot.spoken()));
            evidence.add(new Evidence(jump.to.signIn, jump.to.spot.spoken()));
        });
        return Judgement.Found.of(
                        "The account " + Wording.brief(first.to.signIn.account()) + " signed in from " + from + " and "
                                + Wording.count(minutes, "minute", "minutes") + " later from " + to + ", "
                                + Distance.spoken(first.from.spot, first.to.spot)
                                + Wording.on(first.to.signIn) + "." + often,
                        new Compared("signed in from: " + from, minutes + " minutes later from: " + to),
                        evidence.stream().distinct().toList())
                .given(circumstances(state))
                .leaningOn(lookUps(state.jumps));
    }

    private static List<Circumstance> circumstances(State state) {
        return Ends.circumstances(
                state.declared,
                state.jumps.stream()
                        .flatMap(jump -> Stream.of(jump.from, jump.to))
                        .map(end -> new Ends.End(end.spot, end.signIn.at()))
                        .toList());
    }

    private static List<LookUp> lookUps(List<Jump> jumps) {
        return jumps.stream()
                .flatMap(jump -> Stream.of(jump.from, jump.to))
                .flatMap(end -> end.spot.lookUps().stream())
                .distinct()
                .limit(20)
                .toList();
    }
}
