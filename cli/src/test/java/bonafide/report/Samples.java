package bonafide.report;

import bonafide.dossier.Join;
import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.linking.Ring;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import bonafide.observation.Position;
import bonafide.observation.Speaker;
import bonafide.observation.SubjectId;
import bonafide.reference.Table;
import bonafide.screening.Screening;
import bonafide.screening.Screening.Screened;
import bonafide.source.FileReport;
import bonafide.source.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A hand-made screening of a few invented people, with one of everything that the report shows. */
final class Samples {
    static final Instant AS_OF = Instant.parse("2026-03-31T18:00:00Z");
    static final Table OLD = new Table(
            "country of an address",
            "Example Registry",
            LocalDate.of(2024, 1, 1),
            "CC0-1.0",
            LocalDate.of(2025, 1, 1),
            411_961);
    static final Table NEW = new Table(
            "hosting and VPN ranges",
            "your own list vpn.csv",
            LocalDate.of(2026, 3, 1),
            "CC BY 4.0",
            LocalDate.of(2026, 9, 1),
            1_200);
    static final Table OWN = new Table(
            "networks you named", "your own list networks.csv", Table.UNDATED, "not stated", LocalDate.MAX, 3);

    private Samples() {}

    static Results small() {
        return results(People.all(), List.of(ring()));
    }

    static Results results(List<Screened> people, List<Ring> rings) {
        List<Screened> ordered = people.stream()
                .sorted(Comparator.comparing(
                                (Screened screened) -> screened.assessment().band(), Comparator.reverseOrder())
                        .thenComparingInt(screened -> -screened.assessment().points()))
                .toList();
        return new Results(
                "examples/kestrel",
                Screening.Result.of(AS_OF, true, ordered, rings, orphans()),
                files(),
                List.of(OLD, NEW, OWN),
                Flags.catalogue());
    }

    static Ring ring() {
        SubjectId dana = new SubjectId("employee:E-1042");
        SubjectId lee = new SubjectId("application:7731");
        SubjectId omar = new SubjectId("employee:E-0977");
        Linked.SharedArtefact phone = People.ATS.shared(
                240,
                "2026-02-19",
                Linked.Artefact.PHONE,
                "+12025550143",
                People.ATS.holder(118, "2026-01-11", dana.value(), "Dana Whitlow"));
        Linked.SharedArtefact device = People.OKTA.shared(
                1900,
                "2026-03-02",
                Linked.Artefact.SIGN_IN_DEVICE,
                "device-5c1f",
                People.ATS.holder(1904, "2026-03-02", omar.value(), "Omar Sayed"));
        Linked.SimilarText text = new Linked.SimilarText(
                People.ATS.provenance(241, "2026-02-19", Speaker.CLAIM),
                Linked.TextKind.RESUME,
                0.92,
                People.ATS.holder(119, "2026-01-11", dana.value(), "Dana Whitlow"));
        return new Ring(
                List.of(lee, omar, dana),
                List.of(
                        new Ring.Link(lee, dana, "phone +12025550143", phone),
                        new Ring.Link(lee, dana, "resume text, 92 % alike", text),
                        new Ring.Link(dana, omar, "sign in device device-5c1f", device)));
    }

    private static List<Screening.Orphan> orphans() {
        Observation signIn = People.OKTA.record(
                2300,
                "2026-03-12T10:00:00Z",
                "sign-in.signed-in",
                "account=build@kestrel.example",
                "outcome=success",
                "address=198.51.100.7");
        Key key = Key.of(KeyKind.EMAIL, "build@kestrel.example");
        return List.of(new Screening.Orphan(
                Statement.of(List.of(key), signIn),
                new Join.Nobody("no HR or applicant record names " + key, List.of())));
    }

    private static List<FileReport> files() {
        Refusal refusal = new Refusal(
                People.ORDERS.file(),
                Optional.of(Position.ofLine(31)),
                "the address is not given",
                "write street, city, state postcode, country");
        return List.of(
                new FileReport(
                        People.ATS.file(),
                        "greenhouse-candidates",
                        61,
                        0,
                        Map.of("prospect", 4L),
                        List.of(),
                        Optional.empty()),
                new FileReport(People.HR.file(), "plain-csv", 40, 0, Map.of(), List.of(), Optional.empty()),
                new FileReport(
                        People.OKTA.file(),
                        "okta-system-log",
                        12_408,
                        0,
                        Map.of("policy.evaluate_sign_on", 800L, "app.oauth2.token", 2_211L),
                        List.of(),
                        Optional.empty()),
                new FileReport(
                        "notes/readme.docx",
                        FileReport.UNKNOWN,
                        0,
                        0,
                        Map.of(),
                        List.of(),
                        Optional.of("a Word document; save its text as a plain form")),
                new FileReport(People.ORDERS.file(), "plain-csv", 44, 1, Map.of(), List.of(refusal), Optional.empty()));
    }
}
