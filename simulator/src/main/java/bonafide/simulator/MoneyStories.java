package bonafide.simulator;

import bonafide.observation.Payment;
import java.time.LocalDate;
import java.util.Optional;

/** Ordinary oddities of pay. */
final class MoneyStories {
    private MoneyStories() {}

    /** Two digits changed places on the form; payroll noticed on the next day. */
    static void routingTypo(Life life) {
        String account = Pay.account(life.person.key());
        String right = Pay.routingNumber(account);
        String wrong = right.substring(0, 3) + right.charAt(4) + right.charAt(3) + right.substring(5);
        life.forget(Payment.Instruction.class);
        LocalDate day = life.person.firstDay().plusDays(1);
        Pay.instruct(life, day, account, life.person.name(), Optional.of(wrong));
        Pay.instruct(life, day.plusDays(1), account, life.person.name(), Optional.of(right));
    }

    /** Another bank after two and a half years, with its letter. */
    static void changedBank(Life life) {
        LocalDate day = LocalDate.of(2026, 8, 4);
        String account = Pay.account(life.person.key() + " since August");
        Pay.instruct(life, day, account, life.person.name());
        Pay.prove(life, day.plusDays(1), account, life.person.name());
    }
}
