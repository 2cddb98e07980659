package bonafide.report;

import bonafide.dossier.Join;
import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.finding.LookUp;
import bonafide.linking.Ring;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import bonafide.observation.SubjectId;
import bonafide.reference.Table;
import bonafide.screening.Screening;
import bonafide.screening.Screening.Screened;
import bonafide.source.FileReport;
import bonafide.source.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Text from outside that tries to run, to steer, to hide, to reorder and to fill the page, in every place it can get to. */
final class Hostile {
    static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    static final String ATTRIBUTE = "\" onmouseover=\"alert(3)\" x='";
    static final String LINK = "javascript:alert(4)";
    static final String TERMINAL = "\u001b[31mred\u001b[0m\u0007\u009b";
    static final String OVERRIDE = "\u202egnp.exe\u2066\u200b\u2028\u00ad";
    static final String TEMPLATE = "${7*7} $unsafe{x} @template.x() <!-- --> ]]> </style></script>";
    static final String MARKS = "Z" + "\u0301".repeat(2_000);
    static final String BROKEN = "\ud800 and \udfff \ufffe";
    static final String LONG = "A".repeat(10_000);

    private Hostile() {}

    static List<String> texts() {
        return List.of(SCRIPT, ATTRIBUTE, LINK, TERMINAL, OVERRIDE, TEMPLATE, MARKS, BROKEN, LONG);
    }

    static Results results() {
        List<Screened> people = new ArrayList<>();
        int number = 0;
        for (String text : texts()) {
            people.add(person("employee:" + number + text, "X" + text));
            number++;
        }
        Results plain = Samples.results(people, List.of(ring(people)));
        return new Results(
                "folder " + SCRIPT + OVERRIDE,
                Screening.Result.of(
                        Samples.AS_OF,
                        false,
                        plain.screening().subjects(),
                        plain.screening().rings(),
                        orphans()),
                files(),
                List.of(table(SCRIPT + OVERRIDE)),
                plain.catalogue());
    }

    private static Screened person(String id, String text) {
        Facts facts = Facts.in("in/" + text, "plain-csv");
        Observation name = facts.claim(1, "2026-01-20", "identity.legal-name", "name=" + text, "use=legal");
        Observation alias = facts.claim(1, "2026-01-20", "identity.legal-name", "name=B" + text, "use=alias");
        Observation place = facts.claim(
                2, "2026-01-20", "identity.stated-place", "place=US/OH/" + text.replaceAll("[/@]", ""), "use=home");
        Observation words = facts.claim(3, "2026-01-21", "resume.text", "words=" + text);
        Observation threat = facts.record(4, "2026-01-22", "message.threat", "kind=publish-data", "text=" + text);
        return People.screened(
                id,
                List.of(name, alias, place, words, threat),
                People.found(
                        Flags.PHONE,
                        new Judgement.Found(
                                "Reason " + text,
                                new Compared("expected " + text, "observed " + text),
                                Stream.of(name, alias, place, words, threat)
                                        .map(fact -> new Evidence(fact, "value " + text))
                                        .toList(),
                                List.of(),
                                List.of(new LookUp("asked " + text, "answered " + text, table(text))))),
                People.missing(Flags.COUNTRY),
                People.silent(Flags.SHIP_TO));
    }

    private static Ring ring(List<Screened> people) {
        SubjectId one = people.get(0).dossier().subject();
        SubjectId other = people.get(1).dossier().subject();
        List<Ring.Link> links = new ArrayList<>();
        int line = 0;
        for (String text : texts()) {
            line++;
            Facts facts = Facts.in("in/" + text, "plain-csv");
            links.add(new Ring.Link(
                    one,
                    other,
                    text,
                    facts.shared(
                            line,
                            "2026-01-22",
                            Linked.Artefact.PROFILE_LINK,
                            text,
                            facts.holder(line, "2026-01-22", other.value(), text))));
        }
        return new Ring(List.of(one, other), links);
    }

    private static List<Screening.Orphan> orphans() {
        return texts().stream()
                .map(text -> {
                    Observation fact = Facts.in("in/" + text, "plain-csv")
                            .record(9, "2026-01-22", "resume.text", "words=x" + text);
                    Key key = new Key(KeyKind.USER_NAME, text);
                    return new Screening.Orphan(
                            Statement.of(List.of(key), fact), new Join.Nobody("no record names " + text, List.of()));
                })
                .toList();
    }

    private static List<FileReport> files() {
        return texts().stream()
                .map(text -> new FileReport(
                        "in/" + text,
                        FileReport.UNKNOWN,
                        1,
                        1,
                        Map.of(text, 3L),
                        List.of(new Refusal("in/" + text, Optional.empty(), text, text)),
                        Optional.of(text)))
                .toList();
    }

    private static Table table(String text) {
        return new Table(text, text, LocalDate.of(2024, 1, 1), text, LocalDate.of(2025, 1, 1), 1);
    }
}
