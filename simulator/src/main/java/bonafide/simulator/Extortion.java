package bonafide.simulator;

import static bonafide.simulator.Fact.at;
import static bonafide.simulator.Fact.on;

import bonafide.observation.Message;
import bonafide.observation.Organisation;
import bonafide.observation.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Copied the company's code in the first week, pushed some of it away, was dismissed, and asks for money not to publish it. */
final class Extortion {
    private static final List<String> COPIED = List.of("rate-engine", "lane-forecast", "carrier-portal");

    private Extortion() {}

    static void tell(Life life) {
        MachineStories.bulkClone(life, LocalDate.of(2026, 5, 20), 36);
        LocalDate pushed = LocalDate.of(2026, 8, 12);
        for (String repository : COPIED) {
            life.note(
                    Paths.AUDIT,
                    Machine.columns("about-user-name", life.userName),
                    new Repository.Audit(
                            at(life.person.at(pushed, 21, 14 + COPIED.indexOf(repository))),
                            Repository.Action.PUSH,
                            "meridian/" + repository,
                            Optional.of("git@github.com:" + life.person.handle() + "/" + repository + "-copy.git"),
                            Optional.of(true),
                            Optional.of(Life.ip(life.line))));
        }
        dismissed(life);
        threatened(life);
    }

    private static void dismissed(Life life) {
        life.forget(Organisation.Employed.class);
        var keys = life.about(
                "about-application-id",
                life.person.applicationId(),
                "about-user-name",
                life.userName,
                "about-email",
                life.personal,
                "about-device-serial",
                life.laptop().serial());
        life.facts.addFirst(new Fact(
                Paths.EMPLOYEES,
                keys,
                new Organisation.Employed(
                        on(life.person.firstDay()),
                        life.person.id(),
                        life.person.role(),
                        life.person.firstDay(),
                        life.person.end(),
                        Optional.of("dismissed"),
                        Optional.of(life.person.tier()))));
    }

    private static void threatened(Life life) {
        var when = at(life.person.at(LocalDate.of(2026, 8, 19), 23, 48));
        String words =
                "You have one week. If I do not receive the full severance of 60,000 dollars, I will publish the source "
                        + "code of the rate engine and the carrier contracts. I have copies of everything.";
        life.note(
                Paths.SECURITY_MESSAGES,
                life.about("about-email", life.personal),
                new Message.Sent(
                        when, "mail", Optional.of("security-inbox/1182"), Message.Direction.FROM_PERSON, words));
        life.note(
                Paths.SECURITY_MESSAGES,
                life.about("about-email", life.personal),
                new Message.Threat(
                        at(life.person.at(LocalDate.of(2026, 8, 20), 9, 30)), Message.ThreatKind.PUBLISH_DATA, words));
    }
}
