package bonafide.detector.payment;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Observation;
import bonafide.observation.Payment.Instruction;
import bonafide.observation.Payment.Method;
import bonafide.observation.Payment.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The sign: pay goes through a payment service and not to a bank account. Context only: it is ordinary for freelancers, and
 * the service's country is never looked at.
 *
 * <p>It is fooled by any bank account. Silent where the contract itself pays through a service. Sources: C22-02, SW-2024,
 * GTIG-2025.
 */
public record PaymentServiceUsed() implements KeepingDetector {

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Instruction.class, Terms.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Instruction> through = state.stream(Instruction.class)
                .filter(one -> one.method() == Method.PAYMENT_SERVICE)
                .toList();
        boolean agreed = state.stream(Terms.class).anyMatch(terms -> terms.method() == Method.PAYMENT_SERVICE);
        if (through.isEmpty() || agreed) {
            return new Judgement.Silent(
                    agreed ? "the contract pays through a payment service" : "pay goes to no payment service");
        }
        Instruction last = through.getLast();
        String service = last.provider().map(Wording::brief).orElse("a payment service");
        return Judgement.Found.of(
                "Pay goes through " + service + " and not to a bank account.",
                new Compared("pay: to a bank account", "pay: through " + service),
                through.stream()
                        .limit(8)
                        .map(one -> new Evidence(
                                one, one.provider().map(Wording::brief).orElse("payment service")))
                        .toList());
    }
}
