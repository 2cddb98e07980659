package bonafide.detector.endpoint;

import bonafide.detector.Stays;
import bonafide.detector.Stays.Stay;
import bonafide.detector.Trail;
import bonafide.detector.TrailDetector;
import bonafide.detector.Whereabouts;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Endpoint.Located;
import bonafide.observation.Logistics;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.PostalAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sign: a device was located on several days and never in a region it was shipped to.
 *
 * <p>It is fooled by leaving the device where it was sent and reaching it over the network. What looks like it: travel, a
 * mobile line whose address is placed far away. Sources: S-DD-12, F24-03.
 */
public record NeverAtShipTo(Settings settings, Whereabouts whereabouts) implements TrailDetector<NeverAtShipTo.State> {
    private static final int MOST = 16;

    /** What a red flag sets. */
    public record Settings(
            @Means("On how many days it must have been located elsewhere")
            int days) {}

    /** Where it was sent to. */
    public record Sent(PostalAddress address, Observation by) {}

    /** Where it was sent to, at most 16, and where it was. */
    public record State(List<Sent> sent, Stays stays) {
        public State {
            sent = List.copyOf(sent);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Located.class, Logistics.ShipTo.class, Logistics.Shipment.class);
    }

    @Override
    public State start() {
        return new State(List.of(), Stays.none());
    }

    @Override
    public State after(State state, Trail trail, List<Observation> others) {
        List<Sent> sent = new ArrayList<>(state.sent);
        for (Observation observation : others) {
            switch (observation) {
                case Logistics.ShipTo to -> add(sent, new Sent(to.address(), to));
                case Logistics.Shipment shipment -> add(sent, new Sent(shipment.address(), shipment));
                default -> {}
            }
        }
        return new State(sent, state.stays.and(trail, Trail.Kind.LOCATED));
    }

    private static void add(List<Sent> sent, Sent more) {
        if (!more.address.country().isEmpty() && sent.size() < MOST) {
            sent.add(more);
        }
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (state.sent.isEmpty() || !state.stays.any()) {
            return new Judgement.Missing(
                    List.of(state.sent.isEmpty() ? "logistics.ship-to" : "endpoint.located"),
                    state.sent.isEmpty()
                            ? "nothing says to which country the device was sent"
                            : "no record says where the device was");
        }
        List<Stay> elsewhere = state.stays.in(
                place -> state.sent.stream().allMatch(one -> one.address.place().otherRegion(place)));
        int days = Stays.days(elsewhere).size();
        boolean everThere = elsewhere.size() < state.stays.known().size();
        return everThere || days < Math.max(1, settings.days)
                ? new Judgement.Silent(
                        everThere ? "it was located where it was sent" : "it was located on too few days to say")
                : found(state.sent, elsewhere, days);
    }

    private Judgement found(List<Sent> sent, List<Stay> elsewhere, int days) {
        String there = Wording.list(sent.stream()
                .map(one -> one.address.place().spoken())
                .distinct()
                .toList());
        String seen = Stays.spoken(elsewhere);
        List<Evidence> evidence = new ArrayList<>();
        elsewhere.stream()
                .limit(8)
                .forEach(stay ->
                        evidence.add(new Evidence(stay.first(), stay.spot().spoken())));
        evidence.add(new Evidence(sent.getFirst().by, sent.getFirst().address.written()));
        return Judgement.Found.of(
                        "The device was sent to " + there + " and was located on " + Wording.count(days, "day", "days")
                                + ", never there: " + seen + ".",
                        new Compared("sent to: " + there, "located: " + seen),
                        evidence)
                .given(Stays.elsewhere(Stays.material(elsewhere, settings.days)))
                .leaningOn(Stays.lookUps(elsewhere));
    }
}
