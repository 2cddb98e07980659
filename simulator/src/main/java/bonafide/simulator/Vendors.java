package bonafide.simulator;

import static bonafide.simulator.Fact.at;
import static bonafide.simulator.Fact.on;

import bonafide.observation.Document;
import bonafide.observation.Organisation;
import bonafide.observation.Payment;
import bonafide.observation.SignIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** People whom another company supplies: one as agreed, one whose place somebody else takes. */
final class Vendors {
    private static final List<String> PAPERS =
            List.of("identity check", "employment history", "criminal-record check", "work samples");

    /** A company that supplies people. */
    private record Vendor(String name, String domain, String address, LocalDate founded, LocalDate registered) {}

    private static final Vendor BLUEPEAK = new Vendor(
            "Bluepeak Staffing",
            "bluepeak-staffing.example",
            "2200 Division Loop, Spokane, WA 99203, US",
            LocalDate.of(2012, 5, 1),
            LocalDate.of(2012, 4, 19));
    private static final Vendor ATELIER = new Vendor(
            "Atelier Nord",
            "atelier-nord.example",
            "40 Rue Fontaine, Montreal, QC, Canada",
            LocalDate.of(2010, 1, 11),
            LocalDate.of(2009, 12, 2));

    private Vendors() {}

    /** The vendor sent no papers, and another name shows up at work. */
    static void substituted(Life life) {
        suppliedThrough(life, BLUEPEAK);
        LocalDate asked = life.person.firstDay().minusDays(10);
        for (String paper : PAPERS.subList(0, 3)) {
            paper(life, BLUEPEAK, paper, asked, Optional.empty());
        }
        for (LocalDate day : List.of(LocalDate.of(2026, 8, 18), LocalDate.of(2026, 8, 25), LocalDate.of(2026, 9, 2))) {
            atWork(life, BLUEPEAK, day, "Jordan Vance");
        }
    }

    /** Papers came, the right person works, and pay goes through a payment service. */
    static void freelancer(Life life) {
        suppliedThrough(life, ATELIER);
        LocalDate asked = life.person.firstDay().minusDays(21);
        for (String paper : PAPERS) {
            paper(life, ATELIER, paper, asked, Optional.of(asked.plusDays(6)));
        }
        atWork(life, ATELIER, LocalDate.of(2026, 8, 20), life.person.name());
        life.forget(Payment.class);
        life.note(
                Paths.INSTRUCTIONS,
                new Payment.Terms(on(life.person.firstDay()), Payment.Method.PAYMENT_SERVICE, Optional.of(true)));
        life.note(
                Paths.INSTRUCTIONS,
                new Payment.Instruction(
                        at(life.person.at(Work.workday(life.person.firstDay().plusDays(2)), 15, 10)),
                        Payment.Method.PAYMENT_SERVICE,
                        Optional.of(Pay.account(life.person.key())),
                        Optional.empty(),
                        Optional.of(life.person.name()),
                        Optional.of("Payline"),
                        Optional.of("CA"),
                        Optional.empty()));
    }

    /** Meridian did not recruit the person itself, so it has no application, offer or interview. */
    private static void suppliedThrough(Life life, Vendor vendor) {
        life.applied = false;
        life.transcripts.clear();
        life.facts.removeIf(fact -> fact.about().containsKey("about-application-id")
                && !(fact.observation() instanceof Organisation.Employed));
        life.forget(SignIn.OfferAction.class);
        life.forget(Document.class);
        life.forget(Organisation.CheckResult.class);
        life.note(
                Paths.ROSTER,
                new Organisation.Placement(
                        on(life.person.firstDay()), vendor.name(), Optional.of(vendor.domain()), life.person.name()));
        life.note(
                Paths.VENDOR_FILES,
                new Organisation.VendorRecord(
                        on(life.person.firstDay().minusDays(30)),
                        vendor.name(),
                        Optional.of(vendor.domain()),
                        Optional.of(vendor.founded()),
                        Optional.of(vendor.registered()),
                        Optional.of(Life.address(vendor.address())),
                        Optional.empty()));
    }

    private static void paper(Life life, Vendor vendor, String paper, LocalDate asked, Optional<LocalDate> received) {
        life.note(
                Paths.VENDOR_FILES,
                new Organisation.VendorPaper(
                        on(received.orElse(asked)),
                        vendor.name(),
                        paper,
                        asked,
                        Optional.of(asked.plusDays(14)),
                        received));
    }

    private static void atWork(Life life, Vendor vendor, LocalDate day, String seen) {
        life.note(
                Paths.ROSTER,
                new Organisation.AtWork(at(life.person.at(day, 11, 30)), vendor.name(), life.person.name(), seen));
    }
}
