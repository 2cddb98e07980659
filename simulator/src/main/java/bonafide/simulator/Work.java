package bonafide.simulator;

import static bonafide.simulator.Fact.at;
import static bonafide.simulator.Fact.on;

import bonafide.observation.Message;
import bonafide.observation.Organisation;
import bonafide.observation.Repository;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Ordinary work: where from, team meetings, answers, repositories, a word with the people team. */
final class Work {
    /** The last day of the export. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 11);

    private static final List<String> REPOSITORIES = List.of(
            "rate-engine",
            "lane-forecast",
            "dispatch-web",
            "eta-models",
            "billing",
            "carrier-portal",
            "telemetry-ingest",
            "infra-live",
            "design-system",
            "customs-forms");
    private static final List<String> GREETINGS = List.of(
            "Hi, quick question: does the dental plan start on the first of the month or on my first day?",
            "Thanks for the welcome pack. The laptop arrived and everything works.",
            "Could you tell me how to enter a half day off? The form only offers whole days.",
            "I have uploaded the signed tax form. Let me know if anything is missing.",
            "Is there a template for expenses? I bought a desk lamp under the home-office allowance.",
            "My emergency contact has changed, I have updated it in the portal.",
            "Who do I ask about a standing desk? Happy to pick up a used one.");

    private Work() {}

    /** Everybody works from home unless the story says otherwise. */
    static void settle(Life life) {
        if (life.stays.isEmpty()) {
            life.stays.add(
                    new Life.Stay(life.person.firstDay(), LAST_DAY, life.town, life.line, "Lakeline Broadband", 100));
        }
    }

    static void tell(Life life) {
        calendar(life);
        answers(life);
        messages(life);
        if (life.person.tier().equals("engineering") || life.person.tier().equals("privileged")) {
            repositories(life);
        }
    }

    /** The day itself, or the Monday after it where it falls on a weekend. */
    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    /** The first day of the logs on which the person worked. */
    static LocalDate firstLogged(Person person) {
        return person.firstDay().isBefore(Equipment.FIRST_LOGGED) ? Equipment.FIRST_LOGGED : person.firstDay();
    }

    /** The last day of the logs on which the person worked. */
    static LocalDate lastLogged(Person person) {
        return person.end().orElse(LAST_DAY);
    }

    private static void calendar(Life life) {
        for (LocalDate day = firstLogged(life.person); day.isBefore(lastLogged(life.person)); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.TUESDAY) {
                LocalDate starts = day;
                life.note(
                        Paths.CALENDAR,
                        new Organisation.Meeting(
                                at(starts.atTime(16, 0).atOffset(ZoneOffset.UTC).toInstant()),
                                "team call",
                                starts.atTime(16, 0).atOffset(ZoneOffset.UTC).toInstant(),
                                starts.atTime(16, 45).atOffset(ZoneOffset.UTC).toInstant(),
                                Optional.of(life.chance.happens(93)),
                                Optional.of(true),
                                Optional.empty()));
            }
        }
    }

    private static void answers(Life life) {
        LocalDate from = firstLogged(life.person);
        LocalDate to = lastLogged(life.person);
        if (from.plusDays(20).isBefore(to)) {
            life.note(
                    Paths.ANSWER_TIMES, new Organisation.AnswerTime(on(to), from, to, life.chance.between(6, 31), 17));
        }
    }

    private static void messages(Life life) {
        LocalDate day = workday(life.person.firstDay().plusDays(life.chance.between(1, 12)));
        life.note(
                Paths.MESSAGES,
                new Message.Sent(
                        at(life.person.at(day, 10, life.chance.below(60))),
                        "chat",
                        Optional.of("people-ops/" + life.userName.replaceAll("@.*", "")),
                        Message.Direction.FROM_PERSON,
                        life.chance.one(GREETINGS)));
    }

    private static void repositories(Life life) {
        LocalDate day = life.person.firstDay();
        for (int count = life.chance.between(2, 4); count > 0; count--) {
            day = workday(day.plusDays(1));
            audit(life, day, Repository.Action.CLONE, life.chance.one(REPOSITORIES));
        }
        LocalDate logged = workday(firstLogged(life.person).plusDays(6));
        for (; logged.isBefore(lastLogged(life.person)); logged = workday(logged.plusDays(9))) {
            audit(life, logged, Repository.Action.PUSH, life.chance.one(REPOSITORIES));
        }
    }

    static void audit(Life life, LocalDate day, Repository.Action action, String repository) {
        life.note(
                Paths.AUDIT,
                Machine.columns("about-user-name", life.userName),
                new Repository.Audit(
                        at(life.person.at(day, life.morning + 1 + life.chance.below(7), life.chance.below(60))),
                        action,
                        "meridian/" + repository,
                        Optional.empty(),
                        Optional.of(false),
                        Optional.of(Life.ip(life.line))));
    }
}
