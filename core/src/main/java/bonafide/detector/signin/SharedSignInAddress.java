package bonafide.detector.signin;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.finding.LookUp;
import bonafide.observation.IpAddress;
import bonafide.observation.Linked.Artefact;
import bonafide.observation.Linked.SharedArtefact;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.reference.NetworkKind;
import bonafide.reference.NetworkRanges;
import bonafide.reference.NetworkRanges.Network;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: more than a set number of people sign in from one network address that is not known to be shared by many.
 *
 * <p>It is fooled by an own exit for every persona. What looks like it: a carrier that puts many customers behind one address,
 * a campus, an office, shared housing. The organisation's own and shared networks do not count. Sources: P22-02, K22-05.
 */
public record SharedSignInAddress(Settings settings, NetworkRanges networkRanges) implements KeepingDetector {
    /** What a red flag sets. */
    public record Settings(
            @Means("How many people, this one included, sign in from one address")
            int people) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(SharedArtefact.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        return state.stream(SharedArtefact.class)
                .filter(link -> link.artefact() == Artefact.SIGN_IN_ADDRESS)
                .filter(link -> link.others().size() + 1 >= Math.max(2, settings.people))
                .flatMap(link -> found(link).stream())
                .findFirst()
                .orElse(new Judgement.Silent("no address that says anything is used by so many people"));
    }

    private Optional<Judgement> found(SharedArtefact link) {
        Optional<IpAddress> address = IpAddress.parse(link.value()).filter(one -> !one.isPrivate());
        if (address.isEmpty()) {
            return Optional.empty();
        }
        Optional<Network> network = networkRanges.network(address.get()).value();
        if (network.filter(one -> one.kind() == NetworkKind.OWN || one.kind() == NetworkKind.SHARED)
                .isPresent()) {
            return Optional.empty();
        }
        int people = link.others().size() + 1;
        String through = network.map(one -> " (" + one.operator() + ")").orElse("");
        String names = Wording.list(link.others().stream()
                .map(holder -> Wording.brief(holder.name()))
                .toList());
        List<LookUp> lookUps = network.map(one -> List.of(new LookUp(
                        link.value(),
                        one.operator(),
                        networkRanges.network(address.get()).table())))
                .orElse(List.of());
        return Optional.of(Judgement.Found.of(
                        people + " people signed in from the address " + address.get() + through + ": this one and "
                                + names + ".",
                        new Compared("address: used by few", "used by " + people + " people"),
                        List.of(new Evidence(link, address.get() + " shared with " + names)))
                .given(link.others().stream()
                        .<Circumstance>map(Circumstance.SharedWith::new)
                        .toList())
                .leaningOn(lookUps));
    }
}
