package bonafide.simulator;

import static bonafide.simulator.Fact.on;

import bonafide.observation.Document;
import bonafide.observation.Organisation;
import bonafide.observation.Organisation.CheckOutcome;
import java.time.LocalDate;
import java.util.Optional;

/** What the checks of everybody's plan brought: identity document, tax number, former employers, school. */
final class Checks {
    private Checks() {}

    static void tell(Life life) {
        identityDocument(life);
        result(life, life.person.firstDay().plusDays(4), "tax-id-match", CheckOutcome.AGREES, Optional.empty());
        references(life);
    }

    /** What was asked of former employers and the school. */
    static void references(Life life) {
        LocalDate asked = Work.workday(life.person.firstDay().minusDays(20));
        for (Life.Job job : life.jobs.subList(0, Math.min(2, life.jobs.size()))) {
            result(
                    life,
                    asked,
                    "employment-confirmed",
                    CheckOutcome.AGREES,
                    Optional.of(job.employer().name()));
        }
        if (!life.person.schooling().school().isEmpty()) {
            result(
                    life,
                    asked.plusDays(1),
                    "education-confirmed",
                    CheckOutcome.AGREES,
                    Optional.of(life.person.schooling().school()));
        }
    }

    static void result(Life life, LocalDate day, String check, CheckOutcome outcome, Optional<String> about) {
        life.note(
                Paths.CHECKS,
                new Organisation.CheckResult(
                        on(day),
                        check,
                        outcome,
                        about,
                        Optional.of(1),
                        Optional.of(true),
                        Optional.of("Foxglove Screening"),
                        Optional.empty()));
    }

    private static void identityDocument(Life life) {
        Person person = life.person;
        LocalDate day = Work.workday(person.firstDay().minusDays(16));
        Chance chance = Chance.of("paper " + person.key());
        life.note(
                Paths.IDENTITY_DOCUMENTS,
                new Document.IdentityPaper(
                        on(day),
                        "driving-licence",
                        Optional.of("hmac-" + chance.hex(24)),
                        Optional.of(person.name()),
                        Optional.of(birthDay(person)),
                        Optional.of(life.homeAddress()),
                        Optional.of(LocalDate.of(2029, 1, 1).plusDays(chance.below(900))),
                        Optional.of("sha256-" + chance.hex(32))));
        String capture = "capture-" + person.key();
        life.note(
                Paths.IDENTITY_DOCUMENTS,
                new Document.ImageQuality(
                        on(day),
                        capture,
                        chance.between(1600, 2400),
                        chance.between(1000, 1500),
                        Optional.of(chance.between(70, 95) / 100.0),
                        Optional.of(false)));
        life.note(
                Paths.IDENTITY_DOCUMENTS,
                new Document.AuthenticityTest(on(day), capture, Document.Test.NUMBER_FORMAT, true, Optional.empty()));
    }

    static LocalDate birthDay(Person person) {
        Chance chance = Chance.of("birth " + person.key());
        int graduated = person.schooling().graduated();
        int year = (graduated == 0 ? 2002 : graduated) - chance.between(22, 27);
        return LocalDate.of(year, chance.between(1, 12), chance.between(1, 28));
    }
}
