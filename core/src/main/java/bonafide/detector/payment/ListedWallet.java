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
import bonafide.reference.SanctionedWallets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: a wallet named for pay is, character for character, an address on a loaded sanctions list. Paying it is
 * prohibited, whoever the person is.
 *
 * <p>It is fooled by a fresh wallet. What looks like it: the deposit address of an exchange that many people use. Sources:
 * O26-03, C22-08.
 */
public record ListedWallet(SanctionedWallets wallets) implements KeepingDetector {

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Instruction.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Instruction> named = state.stream(Instruction.class)
                .filter(one -> one.wallet().filter(wallet -> !wallet.isBlank()).isPresent())
                .toList();
        if (named.isEmpty()) {
            return new Judgement.Missing(List.of("payment.instruction"), "no payment instruction names a wallet");
        }
        if (!wallets.hasList()) {
            return new Judgement.Missing(List.of(), "no sanctions list of wallets is loaded");
        }
        return named.stream()
                .flatMap(one -> found(one).stream())
                .findFirst()
                .orElse(new Judgement.Silent("no wallet named for pay is on the loaded list"));
    }

    private Optional<Judgement> found(Instruction instruction) {
        String wallet = instruction.wallet().orElse("").strip();
        Answer<String> answer = wallets.wallet(wallet);
        return answer.value()
                .map(entry -> Judgement.Found.of(
                                "The wallet " + Wording.brief(wallet)
                                        + " named for pay is an address on a sanctions list: " + Wording.brief(entry)
                                        + ".",
                                new Compared("wallet: on no list", "listed: " + Wording.brief(entry)),
                                List.of(new Evidence(instruction, Wording.brief(wallet))))
                        .leaningOn(List.of(new LookUp(wallet, entry, answer.table()))));
    }
}
