package bonafide.simulator;

import static bonafide.simulator.Fact.at;
import static bonafide.simulator.Fact.on;

import bonafide.observation.Contact;
import bonafide.observation.Identity;
import bonafide.observation.Organisation;
import bonafide.observation.PartialDate;
import bonafide.observation.Place;
import bonafide.observation.Profile;
import bonafide.observation.Provenance;
import bonafide.observation.Resume;
import bonafide.observation.SignIn;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The ordinary course of an application and of a hire, as every system of Meridian records it. */
final class Ordinary {
    private Ordinary() {}

    /** From the application to the offer. */
    static void application(Life life) {
        form(life);
        Interviews.tell(life);
        profile(life);
        referees(life);
    }

    /** From the offer to the last sign-in. */
    static void employment(Life life) {
        Work.settle(life);
        offer(life);
        hr(life);
        Checks.tell(life);
        Equipment.tell(life);
        Pay.tell(life);
        Work.tell(life);
    }

    private static void profile(Life life) {
        Person person = life.person;
        LocalDate captured = person.applied().plusDays(2);
        String url = "https://www.linkedin.example/in/" + Person.plain(person.given()) + "-"
                + Person.plain(person.family()) + "-" + person.number();
        life.note(
                Paths.PROFILES,
                life.aboutApplication(),
                new Profile.Capture(
                        on(captured),
                        "linkedin",
                        url,
                        Optional.empty(),
                        Optional.of(life.nameWhenApplying()),
                        Optional.of(LocalDate.of(2009 + life.chance.below(8), 1 + life.chance.below(12), 3)),
                        Optional.of(life.chance.between(84, 730)),
                        Optional.of(life.chance.happens(85)),
                        Optional.of(person.town().named()),
                        Optional.of("en")));
        positions(life, captured);
    }

    private static void positions(Life life, LocalDate captured) {
        for (Life.Job job : life.jobs) {
            life.note(
                    Paths.PROFILES,
                    life.aboutApplication(),
                    new Profile.Position(
                            on(captured),
                            "linkedin",
                            job.employer().name(),
                            job.title(),
                            PartialDate.parse(job.start()).orElseThrow(),
                            PartialDate.parse(job.end())));
        }
    }

    /** The form that everybody fills in: the places of schools and employers, which résumés leave out. */
    private static void form(Life life) {
        Provenance said = on(life.person.applied()).claimed();
        Person.Schooling schooling = life.person.schooling();
        if (schooling.graduated() != 0) {
            life.note(
                    Paths.FORMS,
                    life.aboutApplication(),
                    new Resume.Education(
                            said,
                            schooling.school(),
                            Optional.of(schooling.degree()),
                            PartialDate.parse((schooling.graduated() - 4) + "-09"),
                            PartialDate.parse(schooling.graduated() + "-06"),
                            Place.parse(schooling.place())));
        }
        for (Life.Job job : life.jobs) {
            life.note(
                    Paths.FORMS,
                    life.aboutApplication(),
                    new Resume.Employment(
                            said,
                            job.employer().name(),
                            Optional.of(job.employer().domain()),
                            job.title(),
                            PartialDate.parse(job.start()).orElseThrow(),
                            PartialDate.parse(job.end()),
                            Place.parse(job.employer().place())));
        }
    }

    private static void referees(Life life) {
        LocalDate day = life.person.applied().plusDays(20);
        int count = 0;
        for (Life.Job job : life.jobs.subList(0, Math.min(2, life.jobs.size()))) {
            String name = Referees.name(life.person.number() * 2 + count++);
            life.note(
                    Paths.REFEREES,
                    life.aboutApplication(),
                    new Contact.Referee(
                            on(day).claimed(),
                            name,
                            Optional.of(Life.email(
                                    Referees.mailbox(name, job.employer().domain()))),
                            Optional.empty(),
                            Optional.of(job.employer().name())));
            life.note(
                    Paths.REFEREES,
                    life.aboutApplication(),
                    new Contact.EmployerDomain(
                            on(day), job.employer().name(), job.employer().domain()));
            life.note(
                    Paths.REFEREES,
                    life.aboutApplication(),
                    new Contact.DomainRegistered(
                            on(day),
                            job.employer().domain(),
                            LocalDate.of(
                                    1998 + Chance.of(job.employer().domain()).below(8), 5, 14)));
        }
    }

    private static void offer(Life life) {
        Person person = life.person;
        LocalDate made = Work.workday(person.firstDay().minusDays(26));
        LocalDate accepted = Work.workday(made.plusDays(2));
        life.note(
                Paths.OFFERS, life.aboutApplication(), new Organisation.Offer(on(made), Organisation.OfferState.MADE));
        life.note(
                Paths.OFFERS,
                life.aboutApplication(),
                new Organisation.Offer(on(accepted), Organisation.OfferState.ACCEPTED));
        signature(life, made, 17, SignIn.OfferStep.OPENED);
        signature(life, accepted, 12, SignIn.OfferStep.SIGNED);
    }

    private static void signature(Life life, LocalDate day, int hour, SignIn.OfferStep step) {
        life.note(
                Paths.SIGNATURES,
                life.aboutApplication(),
                new SignIn.OfferAction(
                        at(life.person.at(day, hour, life.chance.below(60))),
                        "offer letter " + life.person.applicationId(),
                        step,
                        Optional.of(Life.ip(life.lineWhenApplying)),
                        Optional.of(life.townWhenApplying.place())));
    }

    private static void hr(Life life) {
        Person person = life.person;
        var when = on(person.firstDay());
        Map<String, String> keys = new LinkedHashMap<>(life.about());
        keys.put("about-application-id", person.applicationId());
        keys.put("about-user-name", life.userName);
        keys.put("about-email", life.personal);
        life.machine.ifPresent(machine -> keys.put("about-device-serial", machine.serial()));
        life.note(
                Paths.EMPLOYEES,
                keys,
                new Organisation.Employed(
                        when,
                        person.id(),
                        person.role(),
                        person.firstDay(),
                        person.end(),
                        Optional.empty(),
                        Optional.of(person.tier())));
        particulars(life, when);
    }

    private static void particulars(Life life, Provenance when) {
        Person person = life.person;
        life.note(Paths.EMPLOYEES, new Identity.LegalName(when, person.name(), Identity.NameUse.LEGAL));
        life.note(Paths.EMPLOYEES, new Identity.BirthDate(when, Checks.birthDay(person)));
        life.note(Paths.EMPLOYEES, new Contact.Address(when, life.homeAddress(), Contact.AddressUse.HOME));
        life.note(Paths.EMPLOYEES, new Contact.Email(when, Life.email(life.userName), Contact.Use.WORK));
        life.note(
                Paths.EMPLOYEES,
                new Contact.Phone(
                        when, life.phoneNumber(), Contact.Use.PERSONAL, Optional.of(Contact.LineType.MOBILE)));
        life.note(Paths.EMPLOYEES, new Organisation.WorkPlace(when, life.town.named()));
        life.note(
                Paths.OKTA_USERS,
                Machine.columns("about-user-name", life.userName),
                new Contact.Email(when, Life.email(life.recovery), Contact.Use.RECOVERY));
        life.note(
                Paths.EMPLOYEES,
                new Identity.TaxIdFingerprint(
                        when, "hmac-" + Chance.of("tax " + person.key()).hex(24)));
    }
}
