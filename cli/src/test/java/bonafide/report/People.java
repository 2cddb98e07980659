package bonafide.report;

import bonafide.assessment.Assessment;
import bonafide.assessment.Assessor;
import bonafide.dossier.Dossier;
import bonafide.dossier.Join;
import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.finding.LookUp;
import bonafide.finding.Outcome;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import bonafide.observation.Place;
import bonafide.observation.SubjectId;
import bonafide.redflag.RedFlag;
import bonafide.screening.Screening;
import bonafide.screening.Screening.Screened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The invented people of the samples: one for each thing that a section can show. */
final class People {
    static final Facts HR = Facts.in("hr/people.csv", "plain-csv");
    static final Facts ORDERS = Facts.in("shipping/orders.csv", "plain-csv");
    static final Facts OKTA = Facts.in("logs/okta-2026-03.json.gz!okta-2026-03.json", "okta-system-log");
    static final Facts ATS = Facts.in("ats/candidates.json", "greenhouse-candidates");

    private People() {}

    static List<Screened> all() {
        return List.of(dana(), lee(), omar(), ines(), mika(), quiet(1, "Ruth Abara"), unjudged());
    }

    /** Several contradictions that agree, with months of sign-ins, a stale table and a cause that may explain two. */
    private static Screened dana() {
        List<Observation> facts = new ArrayList<>();
        facts.add(HR.record(4, "2026-01-20", "identity.legal-name", "name=Dana Whitlow", "use=legal"));
        facts.add(HR.record(4, "2026-01-20", "identity.legal-name", "name=D. R. Whitlow", "use=alias"));
        facts.add(HR.record(4, "2026-01-20", "organisation.work-place", "place=US/OH/Columbus@39.96,-83.00"));
        facts.add(HR.record(4, "2026-01-20", "identity.birth-date", "date=1991-05-04"));
        facts.add(ATS.claim(
                118,
                "",
                "resume.employment",
                "employer=Harrow Software",
                "title=Engineer",
                "start=2019",
                "place=US/TX/Austin"));
        Observation phone = ATS.claim(118, "2026-01-11", "contact.phone", "number=+1 202 555 0143", "use=personal");
        Observation first = ORDERS.record(
                2, "2026-01-22", "logistics.ship-to", "order=O-88", "address=1208 Linden Ave, Columbus, OH 43206, US");
        Observation second = ORDERS.record(
                9,
                "2026-01-31",
                "logistics.ship-to",
                "order=O-88",
                "address=77 Quarry Rd, Nashville, TN 37211, US",
                "reason=moving");
        Observation language =
                ATS.record(130, "2026-02-01", "platform.interface-language", "platform=jobs.example", "language=fr");
        facts.addAll(List.of(phone, first, second, language));
        List<Observation> far = new ArrayList<>();
        for (int day = 0; day < 58; day++) {
            LocalDate date = LocalDate.of(2026, 2, 2).plusDays(day);
            boolean abroad = day % 19 == 11;
            for (int count = 0; count < 3 + day % 5; count++) {
                Observation signIn = OKTA.record(
                        1000 + day * 10 + count,
                        date + "T1" + count + ":12:00Z",
                        "sign-in.signed-in",
                        "account=dana@kestrel.example",
                        "outcome=" + (count == 4 ? "failure" : "success"),
                        "address=" + (abroad ? "203.0.113.44" : "192.0.2.10"),
                        "place=" + (abroad ? "BR/SP/São Paulo@-23.55,-46.63" : "US/OH/Columbus@39.96,-83.00"));
                facts.add(signIn);
                if (abroad && count == 0) {
                    far.add(signIn);
                }
            }
        }
        Linked.SharedArtefact shared = ATS.shared(
                118,
                "2026-01-11",
                Linked.Artefact.PHONE,
                "+12025550143",
                ATS.holder(240, "2026-02-19", "application:7731", "Lee Harlan"),
                ATS.holder(251, "2026-02-20", "application:7740", "Omar Sayed"));
        facts.add(shared);
        return screened(
                "employee:E-1042",
                facts,
                found(
                        Flags.PHONE,
                        new Judgement.Found(
                                "The number +12025550143 is given by Dana Whitlow, Lee Harlan and Omar Sayed.",
                                new Compared("one person for a personal number", "three people under different names"),
                                List.of(
                                        new Evidence(phone, "+1 202 555 0143, personal"),
                                        new Evidence(shared, "also given by Lee Harlan and Omar Sayed")),
                                List.of(),
                                List.of())),
                found(
                        Flags.SHIP_TO,
                        new Judgement.Found(
                                "Order O-88 was to go to 1208 Linden Ave, Columbus and, nine days later, to 77 Quarry Rd, Nashville.",
                                new Compared(
                                        "ship-to on file 2026-01-22: 1208 Linden Ave, Columbus, OH 43206, US",
                                        "ship-to of 2026-01-31: 77 Quarry Rd, Nashville, TN 37211, US"),
                                List.of(
                                        new Evidence(first, "1208 Linden Ave, Columbus, OH 43206, US"),
                                        new Evidence(second, "77 Quarry Rd, Nashville, TN 37211, US")),
                                List.of(),
                                List.of())),
                found(
                        Flags.COUNTRY,
                        new Judgement.Found(
                                "Sign-ins on three days come from São Paulo, BR; the agreed place of work is Columbus, OH, US.",
                                new Compared(
                                        "agreed place of work: Columbus, OH, US",
                                        "sign-ins from São Paulo, BR on 3 days"),
                                far.stream()
                                        .map(signIn -> new Evidence(signIn, "203.0.113.44, São Paulo, BR"))
                                        .toList(),
                                List.of(new Circumstance.Elsewhere(Place.of("BR", "SP", "São Paulo"), Samples.AS_OF)),
                                List.of(
                                        new LookUp("203.0.113.44", "BR", Samples.OLD),
                                        new LookUp("203.0.113.44", "no hosting or VPN range", Samples.NEW),
                                        new LookUp("203.0.113.44", "no network of yours", Samples.OWN)))),
                found(
                        Flags.LANGUAGE,
                        Judgement.Found.of(
                                "The account is set to French; the stated home is in the United States.",
                                new Compared("stated home: US", "language of the account: fr"),
                                List.of(new Evidence(language, "fr")))),
                missing(Flags.CAMERA));
    }

    private static Screened lee() {
        Observation phone = ATS.claim(240, "2026-02-19", "contact.phone", "number=+1 202 555 0143", "use=personal");
        Observation name = ATS.claim(240, "2026-02-19", "identity.legal-name", "name=Lee Harlan", "use=legal");
        Linked.SharedArtefact shared = ATS.shared(
                240,
                "2026-02-19",
                Linked.Artefact.PHONE,
                "+12025550143",
                ATS.holder(118, "2026-01-11", "employee:E-1042", "Dana Whitlow"));
        return screened(
                "application:7731",
                List.of(name, phone, shared),
                found(
                        Flags.PHONE,
                        Judgement.Found.of(
                                "The number +12025550143 is given by Lee Harlan, Dana Whitlow and Omar Sayed.",
                                new Compared("one person for a personal number", "three people under different names"),
                                List.of(
                                        new Evidence(phone, "+1 202 555 0143, personal"),
                                        new Evidence(shared, "also given by Dana Whitlow")))),
                silent(Flags.SHIP_TO),
                missing(Flags.COUNTRY),
                missing(Flags.CAMERA),
                missing(Flags.LANGUAGE));
    }

    /** Harm now. */
    private static Screened omar() {
        Observation name = HR.record(7, "2025-11-02", "identity.legal-name", "name=Omar Sayed", "use=legal");
        Observation threat = Facts.in("mail/reported.jsonl", "plain-jsonl")
                .record(
                        3,
                        "2026-03-29T07:41:00Z",
                        "message.threat",
                        "kind=publish-data",
                        "text=Pay or the repository goes public.");
        return screened(
                "employee:E-0977",
                List.of(name, threat),
                found(
                        Flags.EXTORTION,
                        Judgement.Found.of(
                                "Two days after the dismissal a message asks for money and threatens to publish the repository.",
                                new Compared("employment ended 2026-03-27", "threat of 2026-03-29 to publish"),
                                List.of(new Evidence(threat, "“Pay or the repository goes public.”")))),
                silent(Flags.PHONE),
                silent(Flags.SHIP_TO));
    }

    /** A protected address: what it would explain is taken out, and no place is shown. */
    private static Screened ines() {
        Observation name = HR.record(11, "2026-02-01", "identity.legal-name", "name=Ines Falk", "use=legal");
        Observation first = ORDERS.record(
                14, "2026-02-03", "logistics.ship-to", "order=O-93", "address=5 Secret Ct, Dayton, OH 45402, US");
        Observation second = ORDERS.record(
                15, "2026-02-08", "logistics.ship-to", "order=O-93", "address=PO Box 300, Columbus, OH 43215, US");
        Observation protection = HR.record(11, "2026-02-01", "suppression.address-protection");
        return screened(
                "employee:E-1050",
                List.of(name, first, second, protection),
                found(
                        Flags.SHIP_TO,
                        Judgement.Found.of(
                                "Order O-93 was to go to 5 Secret Ct, Dayton and then to PO Box 300, Columbus.",
                                new Compared("5 Secret Ct, Dayton", "PO Box 300, Columbus"),
                                List.of(new Evidence(first, "5 Secret Ct"), new Evidence(second, "PO Box 300")))),
                silent(Flags.PHONE),
                silent(Flags.COUNTRY));
    }

    /** Agreed travel. */
    private static Screened mika() {
        Observation name = HR.record(12, "2026-02-01", "identity.legal-name", "name=Mika Laine", "use=legal");
        Observation travel = HR.record(
                13, "2026-02-01", "suppression.agreed-travel", "place=PT", "from=2026-03-01", "until=2026-03-20");
        Observation signIn = OKTA.record(
                77,
                "2026-03-04T08:00:00Z",
                "sign-in.signed-in",
                "account=mika@kestrel.example",
                "outcome=success",
                "place=PT/Lisboa/Lisboa@38.72,-9.14");
        return screened(
                "employee:E-1061",
                List.of(name, travel, signIn),
                found(
                        Flags.COUNTRY,
                        new Judgement.Found(
                                "Sign-ins come from Lisboa, PT; the agreed place of work is Columbus, OH, US.",
                                new Compared("agreed place of work: Columbus, OH, US", "sign-ins from Lisboa, PT"),
                                List.of(new Evidence(signIn, "Lisboa, PT")),
                                List.of(new Circumstance.Elsewhere(Place.of("PT", "", ""), signIn.at())),
                                List.of())),
                silent(Flags.PHONE),
                silent(Flags.SHIP_TO));
    }

    /** Nothing to see. */
    static Screened quiet(int number, String name) {
        Observation legal = HR.record(100 + number, "2026-02-01", "identity.legal-name", "name=" + name, "use=legal");
        return screened(
                "employee:Q-" + number,
                List.of(legal),
                silent(Flags.PHONE),
                silent(Flags.SHIP_TO),
                missing(Flags.COUNTRY));
    }

    private static Screened unjudged() {
        Observation name = ATS.claim(300, "2026-03-30", "identity.legal-name", "name=Sol Brandt", "use=legal");
        return screened(
                "application:7802",
                List.of(name),
                silent(Flags.PHONE),
                missing(Flags.SHIP_TO),
                missing(Flags.COUNTRY),
                missing(Flags.CAMERA));
    }

    static Screened screened(String id, List<Observation> facts, Outcome... outcomes) {
        SubjectId subject = new SubjectId(id);
        Dossier dossier = new Dossier(subject, Samples.AS_OF, facts);
        Assessment assessment = new Assessor(Flags.catalogue()).assess(dossier, List.of(outcomes));
        Observation last = dossier.observations().getLast();
        List<Screening.WeakJoin> weak = id.equals("application:7731")
                ? List.of(new Screening.WeakJoin(
                        new Join.Belongs(subject, Key.of(KeyKind.NAME, "Lee Harlan"), true), last))
                : List.of();
        return new Screened(dossier, assessment, weak);
    }

    static Outcome found(RedFlag flag, Judgement.Found found) {
        return new Outcome(flag, found, found.evidence().size());
    }

    static Outcome silent(RedFlag flag) {
        return new Outcome(flag, new Judgement.Silent("Nothing differs."), 3);
    }

    static Outcome missing(RedFlag flag) {
        List<String> needs = flag.needs().stream().map(Object::toString).toList();
        return new Outcome(
                flag, new Judgement.Missing(needs, "no " + String.join(" and no ", needs) + " was observed"), 0);
    }
}
