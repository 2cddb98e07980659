package bonafide.detector.shipping;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.PersonName;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Identity;
import bonafide.observation.Logistics;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A parcel with equipment was addressed to, or signed for by, a name that is not the worker's.
 *
 * <p>Fooled by whoever signs with the worker's name. Family, neighbours and a concierge sign for parcels every day.
 * Sources: S-DD-09, RF-2026.
 */
public record RecipientDiffers(Settings settings) implements KeepingDetector {
    /** What a red flag sets. */
    public record Settings(
            @Means("Words in a carrier's signature that name no person, such as front desk; in lower case")
            List<String> noNames) {
        public Settings {
            noNames = List.copyOf(noNames);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(
                Logistics.ShipTo.class, Logistics.Shipment.class, Logistics.Tracking.class, Identity.LegalName.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Identity.LegalName> names = state.all(Identity.LegalName.class);
        if (names.isEmpty()) {
            return new Judgement.Missing(List.of("identity.legal-name"), "no record names the worker");
        }
        List<String> written = names.stream().map(Identity.LegalName::name).toList();
        for (Observation observation : state.observations()) {
            Optional<String> receiver = receiver(observation).filter(this::isName);
            if (receiver.isPresent() && !PersonName.agreesWithAny(receiver.get(), written)) {
                return found(names.getFirst(), observation, receiver.get());
            }
        }
        return new Judgement.Silent("parcels name the worker, or nobody");
    }

    private static Judgement found(Identity.LegalName name, Observation parcel, String receiver) {
        String how = parcel instanceof Logistics.Tracking ? "was signed for by " : "was addressed to ";
        return Judgement.Found.of(
                        "A parcel with equipment for " + name.name() + " " + how + receiver + ".",
                        new Compared("worker: " + name.name(), how.replace("was ", "") + receiver),
                        List.of(new Evidence(parcel, receiver), new Evidence(name, name.name())))
                .given(List.of(new Circumstance.NamesDiffer(name.name(), receiver)));
    }

    private boolean isName(String receiver) {
        String lower = receiver.toLowerCase(Locale.ROOT);
        return !receiver.isBlank() && settings.noNames.stream().noneMatch(lower::contains);
    }

    private static Optional<String> receiver(Observation observation) {
        return switch (observation) {
            case Logistics.ShipTo to -> to.recipient();
            case Logistics.Shipment sent -> sent.recipient();
            case Logistics.Tracking tracking -> tracking.signedBy();
            default -> Optional.empty();
        };
    }
}
