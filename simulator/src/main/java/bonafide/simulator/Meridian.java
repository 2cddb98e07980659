package bonafide.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The made-up company: Meridian Freight Analytics, its people, and the folder that its systems export. */
final class Meridian {
    private static final List<String> TRUTH_COLUMNS =
            List.of("key", "value", "name", "story", "expected", "must-find", "must-not-find", "ring");

    private final List<Life> lives;

    private Meridian(List<Life> lives) {
        this.lives = List.copyOf(lives);
    }

    /** Everybody's life, told. */
    static Meridian told() {
        List<Life> lives = new ArrayList<>();
        Set<String> userNames = new LinkedHashSet<>();
        for (Person person : Cast.all()) {
            String plain = Person.plain(person.given()).charAt(0) + Person.plain(person.family());
            String userName = userNames.add(plain) ? plain : plain + "2";
            Life life = new Life(person, userName + "@meridian.example");
            Story story = Stories.named(person.story());
            CodeAccounts.open(life);
            story.before(life);
            Ordinary.application(life);
            if (person.hired()) {
                Ordinary.employment(life);
            }
            story.after(life);
            lives.add(life);
        }
        return new Meridian(lives);
    }

    /** What a careful reader should conclude, as comma-separated values. */
    String truth() {
        StringBuilder text = new StringBuilder(Csv.line(TRUTH_COLUMNS));
        for (Life life : lives) {
            Person person = life.person;
            Person.Truth truth = person.truth();
            text.append(Csv.line(List.of(
                    person.hired() ? "employee-id" : "application-id",
                    person.hired() ? person.id() : person.applicationId(),
                    person.name(),
                    person.story(),
                    String.join(";", truth.bands()),
                    String.join(";", truth.mustFind()),
                    String.join(";", truth.mustNotFind()),
                    truth.ring())));
        }
        return text.toString();
    }

    /** The folder. */
    Export export() {
        Export export = new Export();
        plainForms(export);
        export.text(
                Paths.CANDIDATES,
                Greenhouse.candidates(
                        lives.stream().filter(life -> life.applied).toList()));
        lives.forEach(life -> handedIn(life, export));
        okta(export);
        osquery(export);
        Oddities.add(export, lives);
        return export;
    }

    /** What the person handed in and said before being hired. */
    private static void handedIn(Life life, Export export) {
        if (life.applied && !life.late) {
            String name = Person.plain(life.person.family()) + "-" + life.person.applicationId() + ".json";
            export.text("resumes/" + name, JsonResume.of(life));
        }
        life.transcripts.forEach(
                transcript -> export.text("interviews/" + transcript.meeting() + ".vtt", WebVtt.of(transcript)));
        for (CodeAccount account : Interviews.recent(life) ? life.codeAccounts : List.<CodeAccount>of()) {
            String path = "github/" + account.handle();
            export.text(path + ".json", GitHub.user(account));
            export.text(path + "-repos.json", GitHub.repositories(account));
            for (CodeAccount.Repo repository : account.repositories()) {
                export.text(path + "-" + repository.name() + "-commits.json", GitHub.commits(account, repository));
            }
        }
    }

    private void plainForms(Export export) {
        Map<String, List<Fact>> sheets = new LinkedHashMap<>();
        for (Life life : lives) {
            life.facts.forEach(fact -> sheets.computeIfAbsent(fact.file(), path -> new ArrayList<>())
                    .add(fact));
        }
        sheets.forEach((path, facts) -> {
            if (!path.equals(Paths.EMPLOYEES)) {
                facts.sort(Comparator.comparing(fact -> fact.observation().at()));
            }
            Sheet sheet = new Sheet(facts);
            export.text(path, Oddities.damaged(path, path.endsWith(".jsonl") ? sheet.jsonLines() : sheet.csv()));
        });
    }

    private void okta(Export export) {
        Map<String, StringBuilder> months = new LinkedHashMap<>();
        lives.stream()
                .flatMap(life -> OktaLog.of(life).stream())
                .sorted(Comparator.comparing(OktaLog.Event::published))
                .forEach(event -> months.computeIfAbsent(
                                month(event.published().toString()), month -> new StringBuilder())
                        .append(Json.line(event.json()))
                        .append('\n'));
        months.forEach((path, lines) -> {
            if (path.endsWith(".gz")) {
                export.gzip(path, lines.toString());
            } else {
                export.text(path, lines.toString());
            }
        });
    }

    private static String month(String instant) {
        String month = instant.substring(0, 7);
        if (month.compareTo("2026-07") < 0) {
            return "okta/system-log-factors-until-2026-06.jsonl";
        }
        return "okta/system-log-" + month + (month.equals("2026-09") ? ".jsonl" : ".jsonl.gz");
    }

    private void osquery(Export export) {
        StringBuilder log = new StringBuilder();
        record Line(Machine machine, Machine.Seen seen) {}
        lives.stream()
                .flatMap(life -> life.inventory.stream().map(seen -> new Line(life.laptop(), seen)))
                .sorted(Comparator.comparing(line -> line.seen().at()))
                .forEach(line -> log.append(OsqueryLog.line(line.machine(), line.seen())));
        export.text("osquery/results.log", log.toString());
    }
}
