package bonafide.simulator;

import bonafide.observation.EmailAddress;
import bonafide.observation.IpAddress;
import bonafide.observation.Observation;
import bonafide.observation.PhoneNumber;
import bonafide.observation.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everything that Meridian's systems come to hold of one person. A story first changes who the person is and where, then the
 * ordinary course of things is told, then the story adds to it and takes away.
 */
final class Life {
    final Person person;
    final Chance chance;
    final List<Fact> facts = new ArrayList<>();
    final List<Stay> stays = new ArrayList<>();
    final List<Attempt> attempts = new ArrayList<>();
    final List<Machine.Seen> inventory = new ArrayList<>();
    final List<Job> jobs = new ArrayList<>();
    final List<String> highlights = new ArrayList<>();
    final List<Transcript> transcripts = new ArrayList<>();
    final List<CodeAccount> codeAccounts = new ArrayList<>();

    String phone;
    String personal;
    String userName;
    String home;
    Town town;
    String line;
    Authenticator authenticator;
    Optional<Machine> machine;
    String source = "Job board";
    String status;
    int morning = 8;
    String recovery;
    String lineWhenApplying;
    Town townWhenApplying;
    String givenWhenApplying;
    String familyWhenApplying;
    Optional<Stay> laptopAt = Optional.empty();
    boolean applied = true;
    boolean late;

    /** A stretch of time in which somebody works from a place, on so many of a hundred days. */
    record Stay(LocalDate from, LocalDate until, Town town, String address, String network, int share) {}

    /** One sign-in beside the ordinary ones. */
    record Attempt(Instant at, Town town, String address, String network) {}

    /** A telephone with an authenticator on it. */
    record Authenticator(String device, String model, String enrolment) {}

    /** A position on a résumé; the end is "" while it lasts. */
    record Job(Employer employer, String title, String start, String end) {}

    /** What was said in a call. */
    record Transcript(String meeting, List<Cue> cues) {}

    /** One thing said, in seconds since the start. */
    record Cue(int from, int until, String speaker, String words) {}

    Life(Person person, String userName) {
        this.person = person;
        this.userName = userName;
        chance = Chance.of("life " + person.key());
        phone = String.format(Locale.ROOT, "+1%s555%04d", areaCode(person), 100 + person.number());
        personal = Careers.mailbox(person);
        recovery = personal;
        givenWhenApplying = person.given();
        familyWhenApplying = person.family();
        town = person.town();
        townWhenApplying = town;
        home = town.address(person.street());
        line = "203.0.113." + (10 + 3 * person.number());
        lineWhenApplying = line;
        authenticator = new Authenticator(
                "guo" + chance.id(17),
                chance.one(List.of("iPhone 15", "Pixel 8", "Galaxy S24", "iPhone 14")),
                "pfd" + chance.id(17));
        machine = person.hired() && !person.system().isEmpty()
                ? Optional.of(Machine.of(person.system(), person.id().substring(4)))
                : Optional.empty();
        status = person.hired() ? "hired" : "active";
        jobs.addAll(Careers.jobs(person));
        highlights.addAll(Careers.highlights(person));
    }

    /** The columns by which plain-form rows say that they are about this person. */
    Map<String, String> about(String... more) {
        Map<String, String> about = new LinkedHashMap<>();
        if (person.hired()) {
            about.put("about-employee-id", person.id());
        } else {
            about.put("about-application-id", person.applicationId());
        }
        about.putAll(Machine.columns(more));
        return about;
    }

    /** The name by which the person applied. */
    String nameWhenApplying() {
        return givenWhenApplying + " " + familyWhenApplying;
    }

    /** The columns of what was recorded while the person was still a candidate. */
    Map<String, String> aboutApplication() {
        return Machine.columns("about-application-id", person.applicationId());
    }

    void note(String file, Observation observation) {
        note(file, about(), observation);
    }

    void note(String file, Map<String, String> about, Observation observation) {
        facts.add(new Fact(file, about, observation));
    }

    /** Takes away facts of one kind. */
    <T extends Observation> void forget(Class<T> kind, Predicate<T> which) {
        facts.removeIf(fact -> kind.isInstance(fact.observation()) && which.test(kind.cast(fact.observation())));
    }

    /** Takes away all facts of one kind. */
    void forget(Class<? extends Observation> kind) {
        facts.removeIf(fact -> kind.isInstance(fact.observation()));
    }

    /** The laptop; a story about a person without one is a bug. */
    Machine laptop() {
        return machine.orElseThrow();
    }

    PostalAddress homeAddress() {
        return address(home);
    }

    EmailAddress personalAddress() {
        return email(personal);
    }

    PhoneNumber phoneNumber() {
        return PhoneNumber.parse(phone).orElseThrow();
    }

    static PostalAddress address(String written) {
        return PostalAddress.parse(written).orElseThrow();
    }

    static EmailAddress email(String written) {
        return EmailAddress.parse(written).orElseThrow();
    }

    static IpAddress ip(String written) {
        return IpAddress.parse(written).orElseThrow();
    }

    private static String areaCode(Person person) {
        return person.town().country().equals("US") || person.town().country().equals("CA")
                ? person.town().areaCode()
                : "646";
    }
}
