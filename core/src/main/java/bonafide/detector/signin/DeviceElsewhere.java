package bonafide.detector.signin;

import bonafide.detector.DaySet;
import bonafide.detector.DaySet.Stretch;
import bonafide.detector.Stays;
import bonafide.detector.Stays.Stay;
import bonafide.detector.Trail;
import bonafide.detector.Trail.Kind;
import bonafide.detector.TrailDetector;
import bonafide.detector.Whereabouts;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Endpoint.Located;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.SignIn.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sign: on many days of a few weeks the device is in one region and its user signs in from another, and on no day between
 * them are the two together.
 *
 * <p>It is fooled by signing in through the device itself, by hand or over the network. What looks like it: a company gateway
 * that the tables do not know, wrong look-ups of places, a travel router. Sources: S-DD-12, RF-2026.
 */
public record DeviceElsewhere(Settings settings, Whereabouts whereabouts)
        implements TrailDetector<DeviceElsewhere.State> {
    /** What a red flag sets. */
    public record Settings(
            @Means("On how many calendar days they differ") int days,
            @Means("Within which time") Duration within) {}

    /** Where the devices were, and where sign-ins came from. */
    public record State(Stays devices, Stays signIns) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Located.class, SignedIn.class);
    }

    @Override
    public State start() {
        return new State(Stays.none(), Stays.none());
    }

    @Override
    public State after(State state, Trail trail, List<Observation> others) {
        return new State(state.devices.and(trail, Kind.LOCATED), state.signIns.and(trail, Kind.SIGNED_IN));
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (!state.devices.any() || !state.signIns.any()) {
            return new Judgement.Missing(
                    List.of(state.devices.any() ? "sign-in.signed-in" : "endpoint.located"),
                    state.devices.any() ? "no sign-in says from where it came" : "no record says where the device was");
        }
        DaySet together = DaySet.none();
        DaySet apart = DaySet.none();
        for (Stay device : state.devices.known()) {
            for (Stay signIn : state.signIns.known()) {
                DaySet both = device.days().without(device.days().without(signIn.days()));
                if (device.place().otherRegion(signIn.place())) {
                    apart = apart.and(both);
                } else {
                    together = together.and(both);
                }
            }
        }
        Optional<Stretch> stretch = longest(apart.without(together), together);
        return stretch.isPresent()
                ? found(state, stretch.get())
                : new Judgement.Silent("device and sign-ins were together, or apart on few days");
    }

    /** The fullest stretch of days apart that holds no day together. */
    private Optional<Stretch> longest(DaySet apart, DaySet together) {
        Optional<Stretch> longest = Optional.empty();
        DaySet segment = DaySet.none();
        for (long day : apart.and(together).days()) {
            segment = together.holds(day) ? DaySet.none() : segment.with(day);
            Optional<Stretch> fullest = segment.fullest(settings.within.toDays());
            if (fullest.map(Stretch::days).orElse(0)
                    > longest.map(Stretch::days).orElse(0)) {
                longest = fullest;
            }
        }
        return longest.filter(stretch -> stretch.days() >= Math.max(1, settings.days));
    }

    private Judgement found(State state, Stretch stretch) {
        List<Stay> devices = in(state.devices, stretch);
        List<Stay> signIns = in(state.signIns, stretch);
        String device = Stays.spoken(devices);
        String person = Stays.spoken(signIns);
        List<Evidence> evidence = new ArrayList<>();
        Stream.concat(devices.stream().limit(4), signIns.stream().limit(5))
                .forEach(stay ->
                        evidence.add(new Evidence(stay.first(), stay.spot().spoken())));
        return Judgement.Found.of(
                        "On " + Wording.count(stretch.days(), "day", "days") + " between " + stretch.from() + " and "
                                + stretch.to() + " the device was in " + device + ", while its user signed in from "
                                + person + ".",
                        new Compared("device: " + device, "signed in from: " + person),
                        evidence)
                .given(Stays.elsewhere(Stays.material(signIns, settings.days)))
                .leaningOn(Stays.lookUps(
                        Stream.concat(devices.stream(), signIns.stream()).toList()));
    }

    private static List<Stay> in(Stays stays, Stretch stretch) {
        DaySet span = DaySet.none();
        for (long day = stretch.from().toEpochDay(); day <= stretch.to().toEpochDay(); day++) {
            span = span.with(day);
        }
        DaySet within = span;
        return stays.in(any -> true).stream()
                .filter(stay -> stay.days().without(within).size() < stay.days().size())
                .toList();
    }
}
