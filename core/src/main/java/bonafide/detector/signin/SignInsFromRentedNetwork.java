package bonafide.detector.signin;

import bonafide.detector.DaySet;
import bonafide.detector.Sightings;
import bonafide.detector.Spot;
import bonafide.detector.Trail;
import bonafide.detector.Trail.Kind;
import bonafide.detector.Trail.Step;
import bonafide.detector.TrailDetector;
import bonafide.detector.Whereabouts;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Judgement;
import bonafide.finding.LookUp;
import bonafide.observation.IpAddress;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.SignIn.SignedIn;
import bonafide.reference.NetworkKind;
import bonafide.reference.NetworkRanges.Network;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sign: sign-ins come from ranges of data centres or VPNs on several days.
 *
 * <p>It is fooled by an exit on a home line. What looks like it: a company VPN that the tables do not know, a desktop in the
 * cloud, a VPN for privacy. Sources: MP22-05, S-DD-13, MS-2025-12.
 */
public record SignInsFromRentedNetwork(Settings settings, Whereabouts whereabouts)
        implements TrailDetector<SignInsFromRentedNetwork.State> {
    private static final int MOST_OPERATORS = 8;

    /** What a red flag sets. */
    public record Settings(
            @Means("Which kinds of network count") List<NetworkKind> kinds,

            @Means("On how many calendar days") int days) {
        public Settings {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * What was seen.
     *
     * @param days the days with such a sign-in
     * @param firsts the first such sign-in of each day
     * @param networks of the first operators
     * @param lookUps the tables' answers for these
     */
    public record State(DaySet days, Sightings firsts, List<Network> networks, List<LookUp> lookUps) {
        public State {
            networks = List.copyOf(networks);
            lookUps = List.copyOf(lookUps);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(SignedIn.class);
    }

    @Override
    public State start() {
        return new State(DaySet.none(), Sightings.none(), List.of(), List.of());
    }

    @Override
    public State after(State state, Trail trail, List<Observation> others) {
        DaySet days = state.days;
        Sightings firsts = state.firsts;
        List<Network> networks = new ArrayList<>(state.networks);
        List<LookUp> lookUps = new ArrayList<>(state.lookUps);
        for (Step step : trail.newDays(Kind.SIGNED_IN)) {
            Spot spot = step.spot();
            if (counts(spot) && !days.holds(step.day())) {
                days = days.with(step.day());
                firsts = firsts.and(step.by());
                add(networks, lookUps, spot);
            }
        }
        return new State(days, firsts, networks, lookUps);
    }

    private boolean counts(Spot spot) {
        return spot.network().isPresent()
                && settings.kinds.contains(spot.network().get().kind());
    }

    private static void add(List<Network> networks, List<LookUp> lookUps, Spot spot) {
        Network network = spot.network().orElseThrow();
        if (networks.size() < MOST_OPERATORS && !networks.contains(network)) {
            networks.add(network);
            lookUps.addAll(spot.lookUps());
        }
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        int days = state.days.size();
        if (days < Math.max(1, settings.days)) {
            return new Judgement.Silent("sign-ins came from no data centre and no VPN, or on too few days");
        }
        String operators = Wording.list(state.networks.stream()
                .map(network ->
                        network.operator() + (network.kind() == NetworkKind.VPN ? " (a VPN)" : " (a data centre)"))
                .toList());
        return Judgement.Found.of(
                        "Sign-ins on " + Wording.count(days, "day", "days") + " came through " + operators
                                + ", so they do not show where the person was.",
                        new Compared("sign-ins: from a home or company line", "sign-ins: through " + operators),
                        state.firsts.evidence(SignInsFromRentedNetwork::value))
                .leaningOn(state.lookUps.stream().distinct().toList());
    }

    private static String value(Observation observation) {
        return observation instanceof SignedIn signIn
                ? signIn.address().map(IpAddress::toString).orElse("")
                : "";
    }
}
