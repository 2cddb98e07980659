package bonafide.simulator;

import bonafide.observation.Document;
import bonafide.observation.Identity;
import bonafide.observation.Payment;
import bonafide.observation.Suppression;
import java.time.LocalDate;
import java.util.Optional;

/** Applied under one name, married, and changed some records before others. */
final class MarriedName implements Story {
    private static final String FORMER = "Fatima El-Sayed";
    private static final LocalDate CHANGED = LocalDate.of(2026, 3, 20);

    @Override
    public void before(Life life) {
        life.familyWhenApplying = "El-Sayed";
        life.personal = "f.elsayed@example.com";
        life.recovery = life.personal;
    }

    @Override
    public void after(Life life) {
        life.forget(Payment.Instruction.class);
        life.forget(Payment.BankProof.class);
        LocalDate first = life.person.firstDay();
        Pay.instruct(life, first.plusDays(1), Pay.account(life.person.key()), FORMER);
        Pay.prove(life, first.plusDays(3), Pay.account(life.person.key()), FORMER);
        Fact paper = life.facts.stream()
                .filter(fact -> fact.observation() instanceof Document.IdentityPaper)
                .findFirst()
                .orElseThrow();
        Document.IdentityPaper shown = (Document.IdentityPaper) paper.observation();
        life.facts.remove(paper);
        life.note(
                paper.file(),
                new Document.IdentityPaper(
                        shown.provenance(),
                        shown.type(),
                        shown.numberFingerprint(),
                        Optional.of(FORMER),
                        shown.birthDate(),
                        shown.address(),
                        shown.expires(),
                        shown.imageFingerprint()));
        life.note(Paths.EMPLOYEES, new Identity.LegalName(Fact.on(CHANGED), FORMER, Identity.NameUse.FORMER));
        life.note(Paths.AGREEMENTS, new Suppression.NameChange(Fact.on(CHANGED), FORMER, life.person.name()));
    }
}
