package bonafide.detector.signin;

import bonafide.detector.DaySet;
import bonafide.detector.Detector;
import bonafide.detector.RecentSpots;
import bonafide.detector.Sightings;
import bonafide.detector.Spot;
import bonafide.detector.Whereabouts;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Judgement;
import bonafide.finding.LookUp;
import bonafide.observation.IpAddress;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.SignIn.Outcome;
import bonafide.observation.SignIn.SignedIn;
import bonafide.reference.NetworkKind;
import bonafide.reference.NetworkRanges.Network;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: sign-ins come from ranges of data centres or VPNs on several days.
 *
 * <p>It is fooled by an exit on a home line. What looks like it: a company VPN that the tables do not know, a desktop in the
 * cloud, a VPN for privacy. Sources: MP22-05, S-DD-13, MS-2025-12.
 */
public record SignInsFromRentedNetwork(Settings settings, Whereabouts whereabouts)
        implements Detector<SignInsFromRentedNetwork.State> {
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
     * @param recent where sign-ins came from lately
     * @param days the days with such a sign-in
     * @param firsts the first such sign-in of each day
     * @param networks of the first operators
     * @param lookUps the tables' answers for these
     */
    public record State(
            RecentSpots recent, DaySet days, Sightings firsts, List<Network> networks, List<LookUp> lookUps) {
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
        return new State(RecentSpots.none(), DaySet.none(), Sightings.none(), List.of(), List.of());
    }

    @Override
    public State next(State state, Observation observation) {
        if (!(observation instanceof SignedIn signIn)
                || signIn.outcome() != Outcome.SUCCESS
                || !signIn.provenance().dated()) {
            return state;
        }
        Spot spot = whereabouts.spot(signIn.address(), signIn.place(), state.recent);
        Optional<Network> network = spot.network().filter(known -> settings.kinds.contains(known.kind()));
        long day = DaySet.day(signIn.at());
        if (network.isEmpty() || state.days.holds(day)) {
            return state.recent.of(signIn.address(), signIn.place()).isPresent()
                    ? state
                    : new State(state.recent.and(spot), state.days, state.firsts, state.networks, state.lookUps);
        }
        List<Network> networks = new ArrayList<>(state.networks);
        List<LookUp> lookUps = new ArrayList<>(state.lookUps);
        if (networks.size() < MOST_OPERATORS && !networks.contains(network.get())) {
            networks.add(network.get());
            lookUps.addAll(spot.lookUps());
        }
        return new State(state.recent.and(spot), state.days.with(day), state.firsts.and(signIn), networks, lookUps);
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
