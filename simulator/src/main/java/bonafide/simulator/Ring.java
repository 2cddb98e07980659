package bonafide.simulator;

import bonafide.observation.Interview;
import bonafide.observation.Logistics;
import bonafide.observation.Organisation;
import bonafide.observation.Organisation.CheckOutcome;
import bonafide.observation.Payment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Three identities that are run by one hand: other names, roles and claimed homes; one house to which the laptops go, one
 * line, one telephone with the authenticator on it, remote tools and a KVM on every laptop, one résumé in three versions.
 * The names are those of nobody; in real cases they are often victims'.
 */
final class Ring implements Story {
    private static final String HOUSE = "4417 Pine Hollow Rd, Nashville, TN 37211, US";
    private static final String HOUSE_LINE = "198.51.100.77";
    private static final String SHARED_PHONE = "+16155550177";
    private static final String SHARED_MAILBOX = "dev.office.hub@example.org";
    private static final String SERVER = "192.0.2.140";
    private static final String SHARED_DEVICE = "guo7Qd2mXk0ZpWv4Ht1B";
    private static final List<String> HIGHLIGHTS = List.of(
            "Architected and implemented distributed microservices that process more than twelve million shipment events per day with an uptime of ninety-nine point nine nine per cent.",
            "Spearheaded the migration of a monolithic order management application to containerised services, cutting deployment time from three days to twenty minutes.",
            "Collaborated closely with cross-functional stakeholders across product, design and operations to translate complex business requirements into elegant technical solutions.",
            "Optimised database queries and caching layers, reducing average response times by sixty-five per cent and infrastructure spending by forty per cent year over year.",
            "Mentored a team of six junior engineers through code reviews, pair programming and weekly knowledge sharing sessions on clean architecture and testing.",
            "Established continuous integration pipelines with automated quality gates, raising test coverage from thirty-five per cent to ninety-two per cent in two quarters.");

    @Override
    public void before(Life life) {
        life.town = Town.of("NAS");
        life.townWhenApplying = Town.of("NYC");
        life.lineWhenApplying = SERVER;
        life.line = HOUSE_LINE;
        life.authenticator = new Life.Authenticator(SHARED_DEVICE, "Pixel 7a", life.authenticator.enrolment());
        life.morning = 6;
        life.jobs.clear();
        life.jobs.addAll(jobs(life.person));
        life.highlights.clear();
        life.highlights.addAll(HIGHLIGHTS);
        if (!isDelgado(life)) {
            life.phone = SHARED_PHONE;
        }
        if (!life.person.family().equals("Brennan")) {
            life.recovery = SHARED_MAILBOX;
        }
        life.stays.add(new Life.Stay(
                life.person.firstDay(), Work.LAST_DAY, Town.of("NAS"), HOUSE_LINE, "Cumberland Fiber", 92));
        life.stays.add(
                new Life.Stay(life.person.firstDay(), Work.LAST_DAY, Town.of("NYC"), SERVER, "Stackharbor Hosting", 8));
    }

    @Override
    public void after(Life life) {
        worksWhereItSaysItLives(life);
        shippedToTheHouse(life);
        tools(life);
        copiedRepository(life);
        postponed(life);
        if (!life.person.family().equals("Whitcomb")) {
            life.forget(Payment.Instruction.class);
            life.forget(Payment.BankProof.class);
            String account = Pay.account("brentwood");
            Pay.instruct(life, life.person.firstDay().plusDays(3), account, life.person.name());
        }
        Checks.result(
                life,
                life.person.firstDay().minusDays(6),
                "reference-confirmed",
                CheckOutcome.NO_ANSWER,
                Optional.of("second referee"));
    }

    /** Three positions each, with the same dates at other companies. */
    private static List<Life.Job> jobs(Person person) {
        List<Employer> employers = Employer.all();
        int first = 2 * person.number() % employers.size();
        String title = person.role();
        return List.of(
                new Life.Job(employers.get((first + 6) % employers.size()), "Senior " + title, "2022-03", ""),
                new Life.Job(employers.get((first + 3) % employers.size()), title, "2018-11", "2022-02"),
                new Life.Job(employers.get(first), title, "2016-07", "2018-10"));
    }

    private static void worksWhereItSaysItLives(Life life) {
        life.forget(Organisation.WorkPlace.class);
        life.note(
                Paths.EMPLOYEES,
                new Organisation.WorkPlace(
                        Fact.on(life.person.firstDay()), life.person.town().named()));
    }

    private static void shippedToTheHouse(Life life) {
        LocalDate changed = life.person.firstDay().minusDays(13);
        life.forget(Logistics.Shipment.class);
        life.forget(Logistics.Tracking.class);
        String reason = isDelgado(life) ? "new apartment, lease starts next week" : "staying with family for a while";
        Equipment.ordered(life, Life.address(HOUSE), changed, Optional.of(reason));
        Equipment.shipped(
                life,
                life.laptop().serial(),
                Life.address(HOUSE),
                life.person.firstDay().minusDays(9));
        Equipment.delivered(life, Town.of("NAS").named(), "D. Ferro");
    }

    private static void tools(Life life) {
        Machine laptop = life.laptop();
        Instant fourDaysIn = life.person.at(Work.workday(life.person.firstDay().plusDays(4)), 8, 15);
        Instant nineDaysIn = life.person.at(Work.workday(life.person.firstDay().plusDays(9)), 7, 50);
        life.inventory.add(laptop.usb(fourDaysIn, "PiKVM", "1d6b", "PiKVM Composite Device", "0104", "CAFEBABE"));
        life.inventory.add(laptop.program(fourDaysIn, "AnyDesk", "9.5.11", "AnyDesk Software GmbH"));
        if (isDelgado(life)) {
            life.inventory.add(laptop.program(nineDaysIn, "RustDesk", "1.4.1", "Purslane Ltd"));
        } else {
            life.inventory.add(laptop.program(nineDaysIn, "TeamViewer", "15.68.5", "TeamViewer"));
        }
    }

    /** The step that everybody takes in person, put off twice. */
    private static void postponed(Life life) {
        life.forget(Interview.InPersonStep.class);
        for (int days : List.of(17, 11)) {
            Interviews.step(life, Work.workday(life.person.firstDay().minusDays(days)), Interview.StepState.POSTPONED);
        }
    }

    /** The same history under three accounts, older than any of them. */
    private static void copiedRepository(Life life) {
        Chance chance = Chance.of("copied history");
        LocalDate day = LocalDate.of(2021, 3, 4);
        List<CodeAccount.Commit> commits = new ArrayList<>();
        for (String message : List.of("init", "add cart page", "fix total", "add checkout", "update readme")) {
            String sha = chance.hex(40);
            Instant authored = life.person.at(day, 11, chance.below(60));
            commits.add(new CodeAccount.Commit(sha, life.person.name(), life.personal, authored, message));
            day = day.plusDays(chance.between(3, 40));
        }
        LocalDate opened = life.person.applied().minusDays(40);
        life.codeAccounts.clear();
        life.codeAccounts.add(new CodeAccount(
                life.person.handle(),
                life.person.name(),
                life.personal,
                life.person.town().city() + ", " + life.person.town().state(),
                CodeAccounts.moment(opened, 7),
                2,
                5,
                List.of(new CodeAccount.Repo(
                        "shop-platform",
                        false,
                        CodeAccounts.moment(opened.plusDays(2), 8),
                        CodeAccounts.moment(opened.plusDays(2), 9),
                        "TypeScript",
                        commits))));
    }

    private static boolean isDelgado(Life life) {
        return life.person.family().equals("Delgado");
    }
}
