package bonafide.detector.payment;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.PersonName;
import bonafide.detector.Wording;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Observation;
import bonafide.observation.Payment.BankProof;
import bonafide.observation.Payment.Instruction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: the bank document handed in agrees with no payment instruction, or the bank does not confirm the document.
 *
 * <p>It is fooled by a genuine document of an account opened in the borrowed name. What looks like it: an old cheque, a bank
 * that merged, a slip in typing. Sources: S-DD-04, B22-03, MC22-04.
 */
public record BankProofDiffers() implements KeepingDetector {

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(BankProof.class, Instruction.class);
    }

    /** One field that two records have differently. */
    private record Difference(String field, String onProof, String inPayroll) {}

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Instruction> instructions = state.all(Instruction.class);
        List<BankProof> proofs = state.all(BankProof.class);
        for (BankProof proof : proofs) {
            if (proof.confirmed().filter(confirmed -> !confirmed).isPresent()) {
                return unconfirmed(proof);
            }
            Optional<Instruction> nearest = nearest(proof, instructions);
            if (nearest.isPresent()) {
                return differs(proof, nearest.get(), differences(proof, nearest.get()));
            }
        }
        boolean comparable = !proofs.isEmpty() && !instructions.isEmpty();
        return comparable
                ? new Judgement.Silent("the bank document agrees with a payment instruction")
                : new Judgement.Missing(
                        List.of(proofs.isEmpty() ? "payment.bank-proof" : "payment.instruction"),
                        "there are not both a bank document and a payment instruction to compare");
    }

    /** The instruction that differs least, where all differ. */
    private static Optional<Instruction> nearest(BankProof proof, List<Instruction> instructions) {
        Optional<Instruction> nearest = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (Instruction instruction : instructions) {
            int differences = differences(proof, instruction).size();
            if (differences == 0) {
                return Optional.empty();
            }
            if (differences < fewest) {
                fewest = differences;
                nearest = Optional.of(instruction);
            }
        }
        return nearest;
    }

    private static List<Difference> differences(BankProof proof, Instruction instruction) {
        List<Difference> differences = new ArrayList<>();
        compare("routing number", proof.routingNumber(), instruction.routingNumber())
                .ifPresent(differences::add);
        compare("account fingerprint", proof.accountFingerprint(), instruction.accountFingerprint())
                .map(one ->
                        new Difference(one.field, Wording.fingerprint(one.onProof), Wording.fingerprint(one.inPayroll)))
                .ifPresent(differences::add);
        compare("holder", proof.holder(), instruction.holder())
                .filter(one -> !PersonName.agree(one.onProof, one.inPayroll))
                .ifPresent(differences::add);
        return differences;
    }

    private static Optional<Difference> compare(String field, Optional<String> onProof, Optional<String> inPayroll) {
        return onProof.filter(one -> !one.isBlank())
                .flatMap(one -> inPayroll
                        .filter(other -> !other.isBlank() && !other.strip().equals(one.strip()))
                        .map(other -> new Difference(field, one.strip(), other.strip())));
    }

    private static Judgement unconfirmed(BankProof proof) {
        return Judgement.Found.of(
                "The bank does not confirm the bank document that was handed in" + Wording.on(proof) + ".",
                new Compared("bank document: issued by the bank", "bank: not confirmed"),
                List.of(new Evidence(proof, "not confirmed by the bank")));
    }

    private static Judgement differs(BankProof proof, Instruction instruction, List<Difference> differences) {
        Difference first = differences.getFirst();
        Judgement.Found found = Judgement.Found.of(
                "The bank document gives the " + first.field + " " + Wording.brief(first.onProof)
                        + ", while payroll has " + Wording.brief(first.inPayroll)
                        + (differences.size() == 1 ? "." : "; " + further(differences) + " differ too."),
                new Compared(
                        "bank document: " + first.field + " " + Wording.brief(first.onProof),
                        "payroll: " + first.field + " " + Wording.brief(first.inPayroll)),
                List.of(
                        new Evidence(proof, first.field + " " + Wording.brief(first.onProof)),
                        new Evidence(instruction, first.field + " " + Wording.brief(first.inPayroll))));
        boolean onlyNames = differences.size() == 1 && first.field.equals("holder");
        return onlyNames ? found.given(List.of(new Circumstance.NamesDiffer(first.onProof, first.inPayroll))) : found;
    }

    private static String further(List<Difference> differences) {
        return Wording.list(
                differences.stream().skip(1).map(one -> "the " + one.field).toList());
    }
}
