package bonafide.simulator;

import static bonafide.simulator.Fact.on;

import bonafide.observation.Contact;
import java.util.Optional;

/** Two engineers who worked in one team before, and name the same team lead as a referee. */
final class FormerColleagues implements Story {
    private static final Employer BEFORE = Employer.named("Wayfarer Transit");

    @Override
    public void before(Life life) {
        Life.Job latest = life.jobs.getFirst();
        life.jobs.set(0, new Life.Job(BEFORE, latest.title(), latest.start(), latest.end()));
    }

    @Override
    public void after(Life life) {
        String name = "Gloria Hargreaves";
        life.forget(Contact.Referee.class, referee -> referee.employer().equals(Optional.of(BEFORE.name())));
        life.note(
                Paths.REFEREES,
                life.aboutApplication(),
                new Contact.Referee(
                        on(life.person.applied().plusDays(20)).claimed(),
                        name,
                        Optional.of(Life.email(Referees.mailbox(name, BEFORE.domain()))),
                        Optional.empty(),
                        Optional.of(BEFORE.name())));
    }
}
