package bonafide.simulator;

import static bonafide.simulator.Fact.on;

import bonafide.observation.Contact;
import bonafide.observation.Organisation;
import bonafide.observation.Organisation.CheckOutcome;
import java.time.LocalDate;
import java.util.Optional;

/** A candidate whose referee writes from a domain like the employer's, whom the employer does not know. */
final class DubiousReferee implements Story {
    private static final Employer NORTHWIND =
            new Employer("Northwind Harbor Logistics", "northwindharbor.example", "US/WA/Seattle");
    private static final Employer CASTLEGATE =
            new Employer("Castlegate Digital", "castlegate-digital.example", "US/OR/Portland");

    @Override
    public void before(Life life) {
        life.jobs.clear();
        life.jobs.add(new Life.Job(NORTHWIND, "Senior Backend Engineer", "2019-06", ""));
        life.jobs.add(new Life.Job(CASTLEGATE, "Backend Engineer", "2014-02", "2019-05"));
    }

    @Override
    public void after(Life life) {
        LocalDate day = life.person.applied().plusDays(20);
        life.forget(Contact.class);
        referee(life, day, "Warren Ellsworth", "w.ellsworth@northwind-harbor.example", NORTHWIND);
        referee(life, day, "Dana Whitlock", "dana.whitlock@castlegate-digital.example", CASTLEGATE);
        domain(life, day, NORTHWIND, LocalDate.of(2003, 9, 22));
        domain(life, day, CASTLEGATE, LocalDate.of(2023, 2, 11));
        life.note(
                Paths.CHECKS,
                new Organisation.CheckResult(
                        on(Work.workday(day.plusDays(6))),
                        "employment-confirmed",
                        CheckOutcome.DIFFERS,
                        Optional.of(NORTHWIND.name()),
                        Optional.of(1),
                        Optional.of(true),
                        Optional.of("Foxglove Screening"),
                        Optional.of("nobody of that name has worked here, and no Warren Ellsworth either")));
    }

    private static void referee(Life life, LocalDate day, String name, String mailbox, Employer employer) {
        life.note(
                Paths.REFEREES,
                new Contact.Referee(
                        on(day).claimed(),
                        name,
                        Optional.of(Life.email(mailbox)),
                        Optional.empty(),
                        Optional.of(employer.name())));
    }

    private static void domain(Life life, LocalDate day, Employer employer, LocalDate registered) {
        life.note(Paths.REFEREES, new Contact.EmployerDomain(on(day), employer.name(), employer.domain()));
        life.note(Paths.REFEREES, new Contact.DomainRegistered(on(day), employer.domain(), registered));
    }
}
