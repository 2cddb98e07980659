package bonafide.detector.signin;

import bonafide.detector.DeclaredPlaces;
import bonafide.detector.DeclaredPlaces.Grain;
import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Spot;
import bonafide.detector.Whereabouts;
import bonafide.detector.Wording;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.SignIn.OfferAction;
import bonafide.observation.SignIn.OfferStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sign: the offer or contract was opened or signed through a data centre or a VPN, or from elsewhere than the person says
 * to live or work.
 *
 * <p>It is fooled by an exit on a home line in the stated place. What looks like it: travel, somebody in the family or a
 * lawyer who reads along, a VPN for privacy. Source: MS-2026-04.
 */
public record OfferHandledElsewhere(Settings settings, Whereabouts whereabouts) implements KeepingDetector {
    /** What a red flag sets. */
    public record Settings(
            @Means("How finely places are compared") Grain grain) {}

    private record Handled(OfferAction action, Spot spot) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return DeclaredPlaces.kindsWith(Set.of(OfferAction.class));
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        DeclaredPlaces declared = DeclaredPlaces.in(state);
        List<Handled> handled = state.stream(OfferAction.class)
                .map(action -> new Handled(action, whereabouts.spot(action.address(), action.place())))
                .toList();
        List<Handled> contradicting = handled.stream()
                .filter(one -> one.spot.isRented()
                        || one.spot
                                .place()
                                .filter(place -> declared.elsewhere(place, settings.grain))
                                .isPresent())
                .toList();
        if (!contradicting.isEmpty()) {
            return found(declared, contradicting);
        }
        boolean judged = declared.any()
                && handled.stream().anyMatch(one -> one.spot.place().isPresent());
        return judged
                ? new Judgement.Silent("the offer was handled in the stated places")
                : new Judgement.Missing(
                        List.of(declared.any() ? "sign-in.offer-action" : "identity.stated-place"),
                        "there are not both a stated place and a place where the offer was handled");
    }

    private static Judgement found(DeclaredPlaces declared, List<Handled> contradicting) {
        Handled last = contradicting.getLast();
        String did = last.action.step() == OfferStep.SIGNED ? "signed" : "opened";
        String places = declared.any() ? Wording.brief(declared.spoken()) : "not stated";
        List<Evidence> evidence = new ArrayList<>();
        contradicting.stream().limit(8).forEach(one -> evidence.add(new Evidence(one.action, one.spot.spoken())));
        evidence.addAll(declared.evidence());
        return Judgement.Found.of(
                        "The document " + Wording.quoted(last.action.document()) + " was " + did + " from "
                                + last.spot.spoken() + Wording.on(last.action)
                                + ", while the stated places of home and work are " + places + ".",
                        new Compared("stated: " + places, did + " from: " + last.spot.spoken()),
                        evidence)
                .given(contradicting.stream()
                        .filter(one -> one.spot.place().isPresent())
                        .<Circumstance>map(one -> new Circumstance.Elsewhere(Distance.place(one.spot), one.action.at()))
                        .toList())
                .leaningOn(contradicting.stream()
                        .flatMap(one -> one.spot.lookUps().stream())
                        .distinct()
                        .toList());
    }
}
