package bonafide.detector.shipping;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Logistics;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Organisation;
import bonafide.observation.PostalAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ship-to of one order became another house after the offer, or within a time after the offer or the first day of work.
 *
 * <p>Fooled by a forwarder given from the start. Moving for the job, parcel theft and a corrected address look the same; a
 * corrected spelling or a flat number added is no change. Sources: S-RF-05, SW-2024.
 */
public record ShipToChanged(Settings settings) implements KeepingDetector {
    /** What a red flag sets. */
    public record Settings(
            @Means("How long after the offer or the first day a change counts")
            Duration within) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(
                Logistics.ShipTo.class,
                Logistics.Shipment.class,
                Organisation.Offer.class,
                Organisation.Employed.class);
    }

    private record Leg(String order, PostalAddress address, Observation by) {}

    private record Window(String began, Instant from, Instant to, Observation by) {}

    private record Change(Leg before, Leg after, Window window) {}

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Window> windows = windows(state);
        if (windows.isEmpty()) {
            return new Judgement.Missing(
                    List.of("organisation.offer", "organisation.employed"),
                    "no dated offer or first day says when the hire began");
        }
        return change(state, windows)
                .map(ShipToChanged::found)
                .orElse(new Judgement.Silent("no order was sent to another house after the offer"));
    }

    private static Judgement found(Change change) {
        String before = change.before.address.written();
        String after = change.after.address.written();
        return Judgement.Found.of(
                        "After the " + change.window.began + " the delivery address of order " + change.after.order
                                + " changed from " + before + " to " + after + ".",
                        new Compared("first ship-to: " + before, "later ship-to: " + after),
                        List.of(
                                new Evidence(change.before.by, before),
                                new Evidence(change.after.by, after),
                                new Evidence(change.window.by, change.window.began)))
                .given(List.of(new Circumstance.Elsewhere(change.after.address.place(), change.after.by.at())));
    }

    private static Optional<Change> change(Kept state, List<Window> windows) {
        Map<String, Leg> before = new HashMap<>();
        for (Observation observation : state.observations()) {
            Optional<Leg> leg = leg(observation);
            if (leg.isEmpty()) {
                continue;
            }
            Optional<Leg> earlier = Optional.ofNullable(before.put(leg.get().order, leg.get()));
            Optional<Window> window = window(windows, observation);
            if (earlier.isPresent() && window.isPresent() && moved(earlier.get().address, leg.get().address)) {
                return Optional.of(new Change(earlier.get(), leg.get(), window.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean moved(PostalAddress before, PostalAddress after) {
        return Houses.comparable(before, after) && !Houses.same(before, after);
    }

    private static Optional<Leg> leg(Observation observation) {
        return switch (observation) {
            case Logistics.ShipTo to -> Optional.of(new Leg(to.order(), to.address(), to));
            case Logistics.Shipment sent -> Optional.of(new Leg(sent.order(), sent.address(), sent));
            default -> Optional.empty();
        };
    }

    private static Optional<Window> window(List<Window> windows, Observation observation) {
        return windows.stream()
                .filter(one -> observation.provenance().dated()
                        && !observation.at().isBefore(one.from)
                        && !observation.at().isAfter(one.to))
                .findFirst();
    }

    /** From every offer and every first day on; between the two an order may change at any time. */
    private List<Window> windows(Kept state) {
        List<Window> windows = new ArrayList<>();
        List<Instant> starts = new ArrayList<>();
        for (Organisation.Employed employed : state.all(Organisation.Employed.class)) {
            Instant start = employed.start().atStartOfDay(ZoneOffset.UTC).toInstant();
            starts.add(start);
            windows.add(new Window("first day of work", start, start.plus(settings.within), employed));
        }
        for (Organisation.Offer offer : state.all(Organisation.Offer.class)) {
            boolean stands =
                    offer.state() == Organisation.OfferState.MADE || offer.state() == Organisation.OfferState.ACCEPTED;
            if (stands && offer.provenance().dated()) {
                windows.addFirst(new Window("offer", offer.at(), until(offer.at(), starts), offer));
            }
        }
        return windows;
    }

    private Instant until(Instant offer, List<Instant> starts) {
        Instant latest = offer.plus(settings.within.multipliedBy(6));
        return starts.stream()
                .filter(start -> start.isAfter(offer) && !start.isAfter(latest))
                .max(Instant::compareTo)
                .orElse(offer)
                .plus(settings.within);
    }
}
