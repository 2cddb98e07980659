package bonafide.simulator;

import static bonafide.simulator.Fact.at;
import static bonafide.simulator.Fact.on;

import bonafide.observation.Payment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where pay goes: terms, instruction, and the bank document that proves it. */
final class Pay {
    private static final List<String> BANKS =
            List.of("Copperleaf Bank", "First Prairie Credit Union", "Harbor & Hill Savings", "Union Street Bank");

    private Pay() {}

    static void tell(Life life) {
        life.note(
                Paths.INSTRUCTIONS,
                new Payment.Terms(on(life.person.firstDay()), Payment.Method.BANK_ACCOUNT, Optional.of(false)));
        LocalDate day = life.person.firstDay().plusDays(1);
        instruct(life, day, account(life.person.key()), life.person.name());
        prove(life, day.plusDays(2), account(life.person.key()), life.person.name());
    }

    /** The keyed hash of the account that belongs to a label. */
    static String account(String label) {
        return "hmac-" + Chance.of("account " + label).hex(24);
    }

    static void instruct(Life life, LocalDate day, String account, String holder) {
        instruct(life, day, account, holder, routing(life, account));
    }

    static void instruct(Life life, LocalDate day, String account, String holder, Optional<String> routing) {
        life.note(
                Paths.INSTRUCTIONS,
                new Payment.Instruction(
                        at(life.person.at(Work.workday(day), 13, 40)),
                        Payment.Method.BANK_ACCOUNT,
                        Optional.of(account),
                        routing,
                        Optional.of(holder),
                        Optional.of(Chance.of("bank " + account).one(BANKS)),
                        Optional.of(life.town.country()),
                        Optional.empty()));
    }

    static void prove(Life life, LocalDate day, String account, String holder) {
        life.note(
                Paths.BANK_PROOFS,
                new Payment.BankProof(
                        at(life.person.at(Work.workday(day), 10, 15)),
                        Optional.of(account),
                        routing(life, account),
                        Optional.of(holder),
                        Optional.of(true)));
    }

    /** Only accounts in the United States have a routing number of this form. */
    private static Optional<String> routing(Life life, String account) {
        return life.town.country().equals("US") ? Optional.of(routingNumber(account)) : Optional.empty();
    }

    /** Nine digits in a range of the ABA that no bank has, with the right check digit. */
    static String routingNumber(String account) {
        String eight = "1299"
                + String.format(
                        Locale.ROOT, "%04d", Chance.of("routing " + account).below(10_000));
        int sum = 0;
        int[] weights = {3, 7, 1};
        for (int index = 0; index < 8; index++) {
            sum += weights[index % 3] * (eight.charAt(index) - '0');
        }
        return eight + (10 - sum % 10) % 10;
    }
}
