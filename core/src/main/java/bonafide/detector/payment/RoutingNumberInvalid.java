package bonafide.detector.payment;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.finding.LookUp;
import bonafide.observation.Observation;
import bonafide.observation.Payment.Instruction;
import bonafide.reference.Answer;
import bonafide.reference.RoutingNumbers;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The sign: the routing number that pay goes by now disagrees with its check digit, or no bank in the loaded directory has
 * it.
 *
 * <p>It is fooled by any bank's real number. What looks like it: a slip in typing, a bank that merged, an old directory. A
 * number that was corrected since does not count. Source: S-DD-05.
 */
public record RoutingNumberInvalid(RoutingNumbers routingNumbers) implements KeepingDetector {

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Instruction.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Instruction> routed = state.stream(Instruction.class)
                .filter(one -> one.routingNumber().isPresent())
                .toList();
        if (routed.isEmpty()) {
            return new Judgement.Missing(
                    List.of("payment.instruction"), "no payment instruction holds a US routing number");
        }
        Instruction now = routed.getLast();
        String number = RoutingNumbers.plain(now.routingNumber().orElse(""));
        if (!RoutingNumbers.checkDigitAgrees(number)) {
            return found(now, number, "disagrees with its own check digit");
        }
        Answer<String> bank = routingNumbers.bank(number);
        if (routingNumbers.hasDirectory() && bank.value().isEmpty()) {
            return found(now, number, "is no bank's number in the loaded directory")
                    .leaningOn(List.of(new LookUp(number, "not listed", bank.table())));
        }
        return new Judgement.Silent("the routing number agrees with its check digit"
                + bank.value().map(name -> " and names " + name).orElse(""));
    }

    private static Judgement.Found found(Instruction instruction, String number, String wrong) {
        String shown = Wording.brief(number);
        return Judgement.Found.of(
                "The routing number " + shown + " that pay goes by " + wrong + ".",
                new Compared("routing number: nine digits that name a bank", shown + " " + wrong),
                List.of(new Evidence(instruction, shown)));
    }
}
