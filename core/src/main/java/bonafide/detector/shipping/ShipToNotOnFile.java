package bonafide.detector.shipping;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Contact;
import bonafide.observation.Document;
import bonafide.observation.Logistics;
import bonafide.observation.Message;
import bonafide.observation.Observation;
import bonafide.observation.PostalAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Equipment goes to another house than the one on the identity document or in payroll, or the person says that nothing can
 * be received there.
 *
 * <p>Fooled by papers that carry the receiving address, and by collection in person. Movers, students and people whose
 * parcels go to a shop look the same. Sources: C22-07, F25B-07, S-RF-05, SW-2024.
 */
public record ShipToNotOnFile() implements KeepingDetector {
    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(
                Logistics.ShipTo.class,
                Logistics.Shipment.class,
                Contact.Address.class,
                Document.IdentityPaper.class,
                Message.Request.class);
    }

    private record OnFile(PostalAddress address, Observation by) {}

    private record Destination(PostalAddress address, Observation by) {}

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<OnFile> onFile = onFile(state);
        if (onFile.isEmpty()) {
            return new Judgement.Missing(
                    List.of("contact.address", "document.identity-paper"),
                    "no record holds an address of the person to compare with");
        }
        for (Destination destination : destinations(state)) {
            if (onFile.stream().noneMatch(one -> Houses.same(one.address, destination.address))) {
                return found(onFile, destination);
            }
        }
        return state.stream(Message.Request.class)
                .filter(request -> request.kind() == Message.RequestKind.CANNOT_RECEIVE_EQUIPMENT)
                .findFirst()
                .map(request -> refused(onFile, request))
                .orElse(new Judgement.Silent("every ship-to is a house on file"));
    }

    private static Judgement found(List<OnFile> onFile, Destination destination) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(destination.by, destination.address.written()));
        onFile.stream().limit(3).forEach(one -> evidence.add(new Evidence(one.by, one.address.written())));
        return Judgement.Found.of(
                        "Equipment goes to " + destination.address + ", while the address on file is " + spoken(onFile)
                                + ".",
                        new Compared("address on file: " + spoken(onFile), "ship-to: " + destination.address),
                        evidence)
                .given(List.of(new Circumstance.Elsewhere(destination.address.place(), destination.by.at())));
    }

    private static Judgement refused(List<OnFile> onFile, Message.Request request) {
        return Judgement.Found.of(
                "The person says that equipment cannot be received at the address on file, " + spoken(onFile) + ".",
                new Compared("address on file: " + spoken(onFile), "asked for: " + request.text()),
                List.of(
                        new Evidence(request, request.text()),
                        new Evidence(
                                onFile.getFirst().by, onFile.getFirst().address.written())));
    }

    private static String spoken(List<OnFile> onFile) {
        List<String> addresses =
                onFile.stream().map(one -> one.address.written()).distinct().toList();
        return addresses.size() == 1
                ? addresses.getFirst()
                : String.join(" or ", addresses.subList(0, Math.min(3, addresses.size())));
    }

    /** What records hold, not what the person says: the claim is what is being checked. */
    private static List<OnFile> onFile(Kept state) {
        List<OnFile> onFile = new ArrayList<>();
        for (Contact.Address address : state.all(Contact.Address.class)) {
            if (!address.isClaim() && address.use() != Contact.AddressUse.MAILING) {
                onFile.add(new OnFile(address.address(), address));
            }
        }
        for (Document.IdentityPaper paper : state.all(Document.IdentityPaper.class)) {
            paper.address().ifPresent(address -> onFile.add(new OnFile(address, paper)));
        }
        onFile.removeIf(one -> one.address.street().isEmpty());
        return onFile;
    }

    /** The last instruction of every order, and every parcel that left. */
    private static List<Destination> destinations(Kept state) {
        Map<String, Destination> byOrder = new LinkedHashMap<>();
        for (Logistics.ShipTo shipTo : state.all(Logistics.ShipTo.class)) {
            byOrder.put(shipTo.order(), new Destination(shipTo.address(), shipTo));
        }
        List<Destination> destinations = new ArrayList<>(byOrder.values());
        for (Logistics.Shipment shipment : state.all(Logistics.Shipment.class)) {
            destinations.add(new Destination(shipment.address(), shipment));
        }
        destinations.removeIf(one -> one.address.street().isEmpty());
        return destinations;
    }
}
