package bonafide.detector.payment;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.PersonName;
import bonafide.detector.Wording;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Identity.LegalName;
import bonafide.observation.Observation;
import bonafide.observation.Payment.Instruction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: the holder of the account that pay goes to is not the worker, after every tolerance for spelling.
 *
 * <p>It is fooled by an account opened in the borrowed name. What looks like it: a spouse's account, a trade name, a joint
 * account that names somebody else first. Sources: WEB3HB, B22-04, F24-04, K22-03, C22-03.
 */
public record PayeeNameDiffers() implements KeepingDetector {

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Instruction.class, LegalName.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<LegalName> names = state.all(LegalName.class);
        List<Instruction> held = state.stream(Instruction.class)
                .filter(one -> one.holder().filter(holder -> !holder.isBlank()).isPresent())
                .toList();
        if (names.isEmpty() || held.isEmpty()) {
            return new Judgement.Missing(
                    List.of(names.isEmpty() ? "identity.legal-name" : "payment.instruction"),
                    names.isEmpty() ? "no record names the worker" : "no payment instruction names an account holder");
        }
        List<String> written = names.stream().map(LegalName::name).toList();
        List<Instruction> others = held.stream()
                .filter(one -> !PersonName.agreesWithAny(holder(one), written))
                .toList();
        return others.isEmpty()
                ? new Judgement.Silent("every account holder named agrees with the worker's name")
                : found(names.getFirst(), others);
    }

    private static Judgement found(LegalName name, List<Instruction> others) {
        Instruction last = others.getLast();
        List<Evidence> evidence = new ArrayList<>();
        others.stream().limit(8).forEach(one -> evidence.add(new Evidence(one, holder(one))));
        evidence.add(new Evidence(name, name.name()));
        return Judgement.Found.of(
                        "Pay for " + Wording.brief(name.name()) + " goes to an account held by "
                                + Wording.brief(holder(last)) + Wording.on(last) + ".",
                        new Compared(
                                "worker: " + Wording.brief(name.name()),
                                "account holder: " + Wording.brief(holder(last))),
                        evidence)
                .given(others.stream()
                        .map(one -> new Circumstance.NamesDiffer(name.name(), holder(one)))
                        .distinct()
                        .limit(8)
                        .toList());
    }

    private static String holder(Instruction instruction) {
        return Optional.of(instruction).flatMap(Instruction::holder).orElse("");
    }
}
