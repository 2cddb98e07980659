package bonafide.detector.endpoint;

import bonafide.detector.Detector;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Endpoint;
import bonafide.observation.Endpoint.Chassis;
import bonafide.observation.Logistics.Shipment;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: device management reports machines of this worker, and none of them is one that was shipped to them.
 *
 * <p>It is fooled by using the shipped machine, by hand or over the network. What looks like it: a machine swapped by IT, an
 * error on the label. Source: S-DD-12.
 */
public record SerialNotShipped() implements Detector<SerialNotShipped.State> {
    private static final int MOST = 64;

    /** A serial number and the first record that shows it. */
    public record Seen(String serial, Observation by) {}

    /** What was shipped and what reports. */
    public record State(List<Seen> shipped, List<Seen> reporting) {
        public State {
            shipped = List.copyOf(shipped);
            reporting = List.copyOf(reporting);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Shipment.class, Endpoint.Device.class, Endpoint.Located.class);
    }

    @Override
    public State start() {
        return new State(List.of(), List.of());
    }

    @Override
    public State next(State state, Observation observation) {
        return switch (observation) {
            case Shipment shipment -> {
                List<Seen> more = with(state.shipped, shipment.serial(), shipment);
                yield more.equals(state.shipped) ? state : new State(more, state.reporting);
            }
            case Endpoint.Device device
            when device.chassis().filter(chassis -> chassis == Chassis.VIRTUAL).isEmpty() ->
                reporting(state, Optional.of(device.serial()), device);
            case Endpoint.Located located -> reporting(state, located.serial(), located);
            default -> state;
        };
    }

    private static State reporting(State state, Optional<String> serial, Observation by) {
        List<Seen> more = with(state.reporting, serial, by);
        return more.equals(state.reporting) ? state : new State(state.shipped, more);
    }

    private static List<Seen> with(List<Seen> known, Optional<String> written, Observation by) {
        String serial = written.orElse("").strip().toUpperCase(Locale.ROOT);
        if (serial.isEmpty() || known.size() == MOST || holds(known, serial)) {
            return known;
        }
        List<Seen> more = new ArrayList<>(known);
        more.add(new Seen(serial, by));
        return more;
    }

    private static boolean holds(List<Seen> known, String serial) {
        for (Seen one : known) {
            if (one.serial.equals(serial)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (state.shipped.isEmpty() || state.reporting.isEmpty()) {
            return new Judgement.Missing(
                    List.of(state.shipped.isEmpty() ? "logistics.shipment" : "endpoint.device"),
                    state.shipped.isEmpty()
                            ? "no shipment names a serial number"
                            : "device management reports no machine");
        }
        List<String> shipped = state.shipped.stream().map(Seen::serial).toList();
        boolean arrived = state.reporting.stream().anyMatch(one -> shipped.contains(one.serial));
        List<Seen> later = state.reporting.stream()
                .filter(one -> !one.by.at().isBefore(state.shipped.getFirst().by.at()))
                .toList();
        return arrived || later.isEmpty()
                ? new Judgement.Silent("a machine that was shipped reports, or none has since")
                : found(state.shipped, later);
    }

    private static Judgement found(List<Seen> shipped, List<Seen> reporting) {
        String sent = Wording.list(shipped.stream().map(Seen::serial).toList());
        String seen = Wording.list(reporting.stream().map(Seen::serial).toList());
        List<Evidence> evidence = new ArrayList<>();
        reporting.stream().limit(5).forEach(one -> evidence.add(new Evidence(one.by, one.serial)));
        shipped.stream().limit(5).forEach(one -> evidence.add(new Evidence(one.by, one.serial)));
        return Judgement.Found.of(
                "Device management reports " + seen + ", while " + sent
                        + " was shipped to this worker and never reported.",
                new Compared("shipped: " + sent, "reporting: " + seen),
                evidence);
    }
}
