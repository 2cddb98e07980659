package bonafide.simulator;

import bonafide.observation.Payment;
import bonafide.observation.Suppression;

/** Two employees who are married, share flat, telephone and bank account, and have declared it. */
final class Couple implements Story {
    @Override
    public void before(Life life) {
        life.phone = "+14105550160";
        life.line = "203.0.113.180";
        life.lineWhenApplying = life.line;
    }

    @Override
    public void after(Life life) {
        life.forget(Payment.Instruction.class);
        life.forget(Payment.BankProof.class);
        String account = Pay.account("okafor and reyes");
        Pay.instruct(life, life.person.firstDay().plusDays(1), account, life.person.name());
        Pay.prove(life, life.person.firstDay().plusDays(3), account, life.person.name());
        life.note(Paths.AGREEMENTS, new Suppression.Household(Fact.on(life.person.firstDay()), "415 Chesapeake"));
    }
}
