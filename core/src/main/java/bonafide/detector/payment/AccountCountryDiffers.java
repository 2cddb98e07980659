package bonafide.detector.payment;

import bonafide.detector.DeclaredPlaces;
import bonafide.detector.DeclaredPlaces.Grain;
import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Observation;
import bonafide.observation.Payment.Instruction;
import bonafide.observation.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sign: the account that pay goes to lies in a country where the person says neither to live nor to work.
 *
 * <p>Only the person's own statement and the agreed work place are compared, never a nationality. It is fooled by an account
 * in the stated country that passes the money on. What looks like it: an account kept after moving, an account in several
 * currencies. Source: P22-09.
 */
public record AccountCountryDiffers() implements KeepingDetector {

    @Override
    public Set<Class<? extends Observation>> reads() {
        return DeclaredPlaces.kindsWith(Set.of(Instruction.class));
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        DeclaredPlaces declared = DeclaredPlaces.in(state);
        List<Instruction> placed = state.stream(Instruction.class)
                .filter(one -> !place(one).country().isEmpty())
                .toList();
        if (placed.isEmpty() || !declared.any()) {
            return new Judgement.Missing(
                    List.of(placed.isEmpty() ? "payment.instruction" : "identity.stated-place"),
                    placed.isEmpty()
                            ? "no payment instruction names the account's country"
                            : "nothing says where the person lives or works");
        }
        List<Instruction> abroad = placed.stream()
                .filter(one -> declared.elsewhere(place(one), Grain.COUNTRY))
                .toList();
        return abroad.isEmpty()
                ? new Judgement.Silent("every account lies in a country where the person lives or works")
                : found(declared, abroad);
    }

    private static Judgement found(DeclaredPlaces declared, List<Instruction> abroad) {
        Instruction last = abroad.getLast();
        String country = place(last).country();
        List<Evidence> evidence = new ArrayList<>();
        abroad.stream()
                .limit(6)
                .forEach(one -> evidence.add(
                        new Evidence(one, "account in " + place(one).country())));
        evidence.addAll(declared.evidence());
        return Judgement.Found.of(
                "Pay goes to an account in " + country + ", while the person's stated places of home and work are "
                        + Wording.brief(declared.spoken()) + ".",
                new Compared("stated: " + Wording.brief(declared.spoken()), "account: " + country),
                evidence);
    }

    private static Place place(Instruction instruction) {
        return Place.country(instruction.country().orElse(""));
    }
}
