package bonafide.detector.endpoint;

import bonafide.detector.Detector;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.finding.LookUp;
import bonafide.observation.Endpoint;
import bonafide.observation.Endpoint.Chassis;
import bonafide.observation.Observation;
import bonafide.reference.Answer;
import bonafide.reference.KvmDevices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: USB strings or a monitor's description on a laptop name hardware by which the machine is driven over the network.
 *
 * <p>It is fooled by rewriting the strings, for which kits are public: absence proves nothing. What looks like it: hobby
 * equipment, a server room, people who develop such devices. A device known to be no laptop does not count. Sources:
 * GTIG-2024, MS-2025-06, KVMD, MITRE.
 */
public record KvmIdentifier(KvmDevices kvmDevices) implements Detector<KvmIdentifier.State> {
    private static final int MOST = 16;

    /** Hardware named on one machine, whose serial number is "" where the record does not say. */
    public record Named(String product, String serial, Observation by, LookUp lookUp) {}

    /**
     * What was seen.
     *
     * @param named each product once per machine
     * @param noLaptops serial numbers of machines that are something else
     */
    public record State(List<Named> named, List<String> noLaptops) {
        public State {
            named = List.copyOf(named);
            noLaptops = List.copyOf(noLaptops);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Endpoint.UsbDevice.class, Endpoint.Monitor.class, Endpoint.Device.class);
    }

    @Override
    public State start() {
        return new State(List.of(), List.of());
    }

    @Override
    public State next(State state, Observation observation) {
        return switch (observation) {
            case Endpoint.UsbDevice usb ->
                named(usb).map(named -> with(state, named)).orElse(state);
            case Endpoint.Monitor monitor ->
                named(monitor).map(named -> with(state, named)).orElse(state);
            case Endpoint.Device device
            when device.chassis()
                    .filter(chassis -> chassis == Chassis.DESKTOP || chassis == Chassis.VIRTUAL)
                    .isPresent() -> without(state, key(device.serial()));
            default -> state;
        };
    }

    private Optional<Named> named(Endpoint.UsbDevice usb) {
        Answer<String> answer = kvmDevices.usb(
                usb.vendorId(),
                usb.productId(),
                usb.manufacturer().orElse(""),
                usb.product().orElse(""),
                usb.usbSerial().orElse(""));
        return answer.value()
                .map(product -> new Named(
                        product,
                        key(usb.serial().orElse("")),
                        usb,
                        new LookUp(strings(usb.manufacturer(), usb.product()), product, answer.table())));
    }

    private Optional<Named> named(Endpoint.Monitor monitor) {
        Answer<String> answer = kvmDevices.monitor(
                monitor.manufacturer().orElse(""),
                monitor.name().orElse(""),
                monitor.monitorSerial().orElse(""));
        return answer.value()
                .map(product -> new Named(
                        product,
                        key(monitor.serial().orElse("")),
                        monitor,
                        new LookUp(strings(monitor.manufacturer(), monitor.name()), product, answer.table())));
    }

    private static String strings(Optional<String> manufacturer, Optional<String> name) {
        return Wording.brief(manufacturer.orElse("") + " " + name.orElse(""));
    }

    private static State with(State state, Named more) {
        boolean old = state.named.stream()
                .anyMatch(one -> one.product.equals(more.product) && one.serial.equals(more.serial));
        if (old || state.named.size() == MOST) {
            return state;
        }
        List<Named> all = new ArrayList<>(state.named);
        all.add(more);
        return new State(all, state.noLaptops);
    }

    private static State without(State state, String serial) {
        if (state.noLaptops.contains(serial) || state.noLaptops.size() == MOST) {
            return state;
        }
        List<String> all = new ArrayList<>(state.noLaptops);
        all.add(serial);
        return new State(state.named, all);
    }

    private static String key(String serial) {
        return serial.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        List<Named> named = state.named.stream()
                .filter(one -> one.serial.isEmpty() || !state.noLaptops.contains(one.serial))
                .toList();
        if (named.isEmpty()) {
            return new Judgement.Silent("no USB string and no monitor names such hardware; that proves nothing");
        }
        Named first = named.getFirst();
        String machine = first.serial.isEmpty() ? "a device of this person" : "device " + first.serial;
        String kind = first.by instanceof Endpoint.Monitor ? "A monitor" : "A USB device";
        return Judgement.Found.of(
                        kind + " on " + machine + " names itself " + first.product
                                + ", hardware by which a machine is driven over the network" + Wording.on(first.by)
                                + ".",
                        new Compared("laptop: used where it stands", "connected: " + first.product),
                        named.stream()
                                .limit(10)
                                .map(one -> new Evidence(one.by, one.product))
                                .toList())
                .leaningOn(named.stream().map(Named::lookUp).distinct().toList());
    }
}
