package bonafide.detector.shipping;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.finding.LookUp;
import bonafide.observation.Logistics;
import bonafide.observation.Observation;
import bonafide.observation.PostalAddress;
import bonafide.reference.Answer;
import bonafide.reference.MailDrops;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Equipment goes to an address whose form says that nobody lives there: a freight forwarder, a private mailbox, a post box.
 *
 * <p>Fooled by a forwarder that writes its address like a home, and by a private house that serves as one. Rural post
 * boxes, parcel rooms and people in an address-protection programme look the same. Sources: S-RF-05, RF-2026.
 */
public record ShipToMailDrop(MailDrops mailDrops) implements KeepingDetector {
    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Logistics.ShipTo.class, Logistics.Shipment.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        for (Observation observation : state.observations()) {
            Optional<PostalAddress> address = address(observation);
            Optional<Judgement> found = address.flatMap(to -> found(observation, to));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return state.observations().isEmpty()
                ? new Judgement.Missing(List.of("logistics.ship-to"), "nothing says where equipment went")
                : new Judgement.Silent("no ship-to has the form of a mailbox or a forwarder");
    }

    private Optional<Judgement> found(Observation observation, PostalAddress address) {
        Answer<String> answer = mailDrops.looksLike(address);
        return answer.value()
                .map(form -> Judgement.Found.of(
                                "Equipment goes to " + address + ", which has the form of " + form
                                        + " and not of a home.",
                                new Compared("ship-to: a home or work place", "ship-to: " + form),
                                List.of(new Evidence(observation, address.written())))
                        .given(List.of(new Circumstance.Elsewhere(address.place(), observation.at())))
                        .leaningOn(List.of(new LookUp(address.written(), form, answer.table()))));
    }

    private static Optional<PostalAddress> address(Observation observation) {
        return switch (observation) {
            case Logistics.ShipTo to -> Optional.of(to.address());
            case Logistics.Shipment sent -> Optional.of(sent.address());
            default -> Optional.empty();
        };
    }
}
