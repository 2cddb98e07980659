package bonafide.detector.signin;

import bonafide.detector.DaySet;
import bonafide.detector.Trail;
import bonafide.detector.Trail.Kind;
import bonafide.detector.Trail.Step;
import bonafide.detector.TrailDetector;
import bonafide.detector.Whereabouts;
import bonafide.detector.Wording;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.IpAddress;
import bonafide.observation.Linked.Artefact;
import bonafide.observation.Linked.SharedArtefact;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.SignIn.SignedIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: somebody signs in regularly from one address of a home line, and so do a few other workers.
 *
 * <p>It is fooled by an own line or exit for every machine. What looks like it: a couple, a flat share, a co-working space.
 * An address in any listed range, or one used by more people than live in a home, does not count. Source: F24-01.
 */
public record WorkersShareHomeLine(Settings settings, Whereabouts whereabouts)
        implements TrailDetector<WorkersShareHomeLine.State> {
    private static final int MOST_ADDRESSES = 64;
    private static final int MOST_LINKS = 32;

    /** What a red flag sets. */
    public record Settings(
            @Means("On how many calendar days this person signed in from the address")
            int days,

            @Means("With more other people than this it is no home line")
            int mostOthers) {}

    /** The days on which somebody signed in from an address. */
    public record FromAddress(IpAddress address, DaySet days, Observation first, Observation last) {}

    /** Addresses used, at most 64, and addresses shared, at most 32. */
    public record State(List<FromAddress> addresses, List<SharedArtefact> shared) {
        public State {
            addresses = List.copyOf(addresses);
            shared = List.copyOf(shared);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(SignedIn.class, SharedArtefact.class);
    }

    @Override
    public State start() {
        return new State(List.of(), List.of());
    }

    @Override
    public State after(State state, Trail trail, List<Observation> others) {
        List<SharedArtefact> shared = new ArrayList<>(state.shared);
        for (Observation observation : others) {
            if (observation instanceof SharedArtefact link
                    && link.artefact() == Artefact.SIGN_IN_ADDRESS
                    && shared.size() < MOST_LINKS) {
                shared.add(link);
            }
        }
        return new State(and(state.addresses, trail), shared);
    }

    private static List<FromAddress> and(List<FromAddress> known, Trail trail) {
        List<FromAddress> addresses = new ArrayList<>(known);
        for (Step step : trail.newDays(Kind.SIGNED_IN)) {
            Optional<IpAddress> address = step.spot().address();
            if (address.isPresent()) {
                add(addresses, address.get(), step.day(), step.by());
            }
        }
        return addresses;
    }

    private static void add(List<FromAddress> addresses, IpAddress address, long day, Observation signIn) {
        for (int index = 0; index < addresses.size(); index++) {
            FromAddress known = addresses.get(index);
            if (known.address.equals(address)) {
                if (!known.days.holds(day)) {
                    addresses.set(index, new FromAddress(address, known.days.with(day), known.first, signIn));
                }
                return;
            }
        }
        if (addresses.size() < MOST_ADDRESSES && !address.isPrivate()) {
            addresses.add(new FromAddress(address, DaySet.none().with(day), signIn, signIn));
        }
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        for (SharedArtefact link : state.shared) {
            Optional<FromAddress> from = IpAddress.parse(link.value())
                    .flatMap(address -> state.addresses.stream()
                            .filter(one -> one.address.equals(address))
                            .findFirst())
                    .filter(one -> one.days.size() >= Math.max(1, settings.days));
            int others = link.others().size();
            if (from.isPresent() && others > 0 && others <= settings.mostOthers && isHome(from.get().address)) {
                return found(link, from.get());
            }
        }
        return new Judgement.Silent("no home line is used regularly together with other workers");
    }

    private boolean isHome(IpAddress address) {
        return whereabouts.networkRanges().network(address).value().isEmpty();
    }

    private static Judgement found(SharedArtefact link, FromAddress from) {
        String names = Wording.list(link.others().stream()
                .map(holder -> Wording.brief(holder.name()))
                .toList());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(link, from.address + " shared with " + names));
        evidence.add(new Evidence(from.first, "first from " + from.address));
        if (!from.last.equals(from.first)) {
            evidence.add(new Evidence(from.last, "last from " + from.address));
        }
        return Judgement.Found.of(
                        "This person signed in on " + Wording.count(from.days.size(), "day", "days")
                                + " from the address " + from.address + ", and so did " + names + ".",
                        new Compared(
                                "home line: one household",
                                "used by " + (link.others().size() + 1) + " workers"),
                        evidence)
                .given(link.others().stream()
                        .<Circumstance>map(Circumstance.SharedWith::new)
                        .toList());
    }
}
