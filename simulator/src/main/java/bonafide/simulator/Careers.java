package bonafide.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What ordinary people did before: earlier positions, what they say of them, and the mailboxes they use. */
final class Careers {
    private static final List<String> DID = List.of(
            "Rebuilt",
            "Took over",
            "Simplified",
            "Documented",
            "Wrote",
            "Retired",
            "Tested",
            "Untangled",
            "Measured",
            "Introduced",
            "Negotiated",
            "Taught");
    private static final List<String> WHAT = List.of(
            "the nightly invoice run",
            "a scheduler for dock doors",
            "customer imports",
            "the returns desk's tool",
            "search over forty million parcels",
            "the on-call rota",
            "an archive of paper manifests",
            "price lists for three regions",
            "the weekly forecast",
            "a driver app's offline mode",
            "the training plan for new starters",
            "monitoring of refrigerated trailers",
            "the customs declaration form",
            "supplier contracts",
            "a shared glossary of shipment states",
            "the address validation service",
            "load tests for the holiday peak",
            "the interview guide",
            "claims handling for lost pallets",
            "a dashboard that nobody had asked for and everybody used");
    private static final List<String> OUTCOME = List.of(
            "and halved the calls it caused",
            "with two colleagues and no budget",
            "before the yearly audit",
            "so that night shifts could sleep",
            "which paid for itself in a quarter",
            "after a difficult merger",
            "across four time zones",
            "and kept the old one running meanwhile",
            "for nine warehouses",
            "from a whiteboard sketch to daily use",
            "without a single lost record",
            "and wrote down what went wrong",
            "together with the people on the floor",
            "until it needed no meeting any more");

    private Careers() {}

    /** One to three positions between graduation and the application, the latest first. */
    static List<Life.Job> jobs(Person person) {
        List<Life.Job> jobs = new ArrayList<>();
        if (person.schooling().graduated() == 0) {
            return jobs;
        }
        Chance chance = Chance.of("jobs " + person.key());
        int last = person.applied().getYear() - 1;
        int year = Math.max(person.schooling().graduated(), last - 12);
        int month = 9;
        int shift = chance.below(Employer.all().size());
        while (year < last && jobs.size() < 3) {
            int leaves = jobs.size() == 2 ? last + 1 : Math.min(last + 1, year + chance.between(2, 5));
            boolean latest = leaves > last;
            int leavesIn = latest ? person.applied().getMonthValue() : chance.between(2, 11);
            jobs.add(new Life.Job(
                    Employer.all()
                            .get((shift + jobs.size() * 7) % Employer.all().size()),
                    title(person, latest),
                    String.format(Locale.ROOT, "%04d-%02d", year, month),
                    latest ? "" : String.format(Locale.ROOT, "%04d-%02d", leaves, leavesIn)));
            year = leaves;
            month = Math.min(12, leavesIn + 1);
        }
        jobs.sort(Comparator.comparing(Life.Job::start).reversed());
        return jobs;
    }

    /** What the person says to have done, two sentences for each position. */
    static List<String> highlights(Person person) {
        Chance chance = Chance.of("highlights " + person.key());
        List<String> sentences = new ArrayList<>();
        for (int count = 0; count < 6; count++) {
            sentences.add(chance.one(DID) + " " + chance.one(WHAT) + " " + chance.one(OUTCOME) + ".");
        }
        return sentences;
    }

    /** The private mailbox, in one of the usual forms. */
    static String mailbox(Person person) {
        Chance chance = Chance.of("mailbox " + person.key());
        String given = Person.plain(person.given());
        String family = Person.plain(person.family());
        String local = switch (chance.below(4)) {
            case 0 -> given + "." + family;
            case 1 -> given.charAt(0) + "." + family + chance.between(2, 99);
            case 2 -> family + "." + given;
            default -> given + family + chance.between(2, 99);
        };
        return local + "@" + chance.one(List.of("example.com", "example.org", "post.example"));
    }

    private static String title(Person person, boolean latest) {
        String title = person.role().replaceAll(" \\(.*\\)", "").replaceAll("^(Chief|Senior) ", "");
        return latest || title.toLowerCase(Locale.ROOT).contains("officer") ? title : "Junior " + title;
    }
}
