package bonafide.detector.endpoint;

import bonafide.detector.Beginnings;
import bonafide.detector.Beginnings.Beginning;
import bonafide.detector.Detector;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Endpoint.UsbDevice;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: one USB device that offers keyboard, mouse and storage together is plugged in within the first days.
 *
 * <p>It is fooled by a device that offers no storage, or comes later. What looks like it: a docking station, a switch on the
 * desk, a hobby board. A monitor and a keyboard of their own are ordinary on a first day and are not counted. Source: KVMD.
 */
public record CompositeUsbEarly(Settings settings) implements Detector<CompositeUsbEarly.State> {
    private static final int MOST = 16;

    /** What a red flag sets. */
    public record Settings(
            @Means("How long after the beginning") Duration within,

            @Means("What one device must offer together") List<String> interfaces) {
        public Settings {
            interfaces =
                    interfaces.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList();
        }
    }

    /** Beginnings, and such devices, at most 16. */
    public record State(Beginnings beginnings, List<UsbDevice> devices) {
        public State {
            devices = List.copyOf(devices);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        Set<Class<? extends Observation>> reads = new HashSet<>(Beginnings.KINDS);
        reads.add(UsbDevice.class);
        return Set.copyOf(reads);
    }

    @Override
    public State start() {
        return new State(Beginnings.none(), List.of());
    }

    @Override
    public State next(State state, Observation observation) {
        if (!(observation instanceof UsbDevice usb)) {
            return new State(state.beginnings.and(observation), state.devices);
        }
        if (state.devices.size() == MOST || !usb.provenance().dated() || !offersAll(usb)) {
            return state;
        }
        List<UsbDevice> more = new ArrayList<>(state.devices);
        more.add(usb);
        return new State(state.beginnings, more);
    }

    private boolean offersAll(UsbDevice usb) {
        List<String> offered = usb.interfaces().stream()
                .map(one -> one.toLowerCase(Locale.ROOT))
                .toList();
        return !settings.interfaces.isEmpty() && offered.containsAll(settings.interfaces);
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (!state.beginnings.any()) {
            return new Judgement.Missing(
                    List.of("organisation.employed", "logistics.shipment"),
                    "nothing says when the person or the device began");
        }
        for (UsbDevice usb : state.devices) {
            Optional<Beginning> beginning = state.beginnings.shortlyBefore(usb.at(), settings.within);
            if (beginning.isPresent()) {
                return found(usb, beginning.get());
            }
        }
        return new Judgement.Silent("no such composite device was plugged in during the first days");
    }

    private static Judgement found(UsbDevice usb, Beginning beginning) {
        String name = usb.product().or(usb::manufacturer).map(Wording::quoted).orElse("without a name");
        String offers = Wording.list(usb.interfaces());
        return Judgement.Found.of(
                "One USB device, " + name + ", that offers " + offers + " was plugged in" + Wording.on(usb)
                        + ", shortly after the " + beginning.what() + ".",
                new Compared("a USB device: one purpose", "one device: " + offers),
                List.of(new Evidence(usb, offers), new Evidence(beginning.by(), beginning.what())));
    }
}
