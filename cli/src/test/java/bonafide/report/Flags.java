package bonafide.report;

import bonafide.redflag.Catalogue;
import bonafide.redflag.Category;
import bonafide.redflag.CommonCause;
import bonafide.redflag.Excuse;
import bonafide.redflag.JudgementRules;
import bonafide.redflag.Maturity;
import bonafide.redflag.Measure;
import bonafide.redflag.Need;
import bonafide.redflag.Proxy;
import bonafide.redflag.RedFlag;
import bonafide.redflag.Risk;
import bonafide.redflag.Strength;
import java.util.List;
import java.util.Map;

/** A small catalogue for tests, in words of its own. */
public final class Flags {
    public static final RedFlag SHIP_TO = flag(
            "shipping-address-changed-after-offer",
            "Delivery address changes soon after the offer",
            Strength.MODERATE,
            Proxy.NO,
            List.of(Excuse.ADDRESS_PROTECTION, Excuse.HOUSEHOLD),
            List.of("check-ship-to"),
            "logistics.ship-to");
    public static final RedFlag PHONE = flag(
            "contact-shared-phone",
            "One telephone number is given by people with different names",
            Strength.STRONG,
            Proxy.NO,
            List.of(Excuse.HOUSEHOLD),
            List.of("check-applicant-cross-match"),
            "contact.phone");
    public static final RedFlag COUNTRY = flag(
            "signin-country-mismatch-persistent",
            "Sign-ins keep coming from a country that is not the agreed one",
            Strength.STRONG,
            Proxy.NO,
            List.of(Excuse.AGREED_TRAVEL),
            List.of("check-location", "check-ship-to"),
            "sign-in.signed-in");
    public static final RedFlag EXTORTION = flag(
            "data-extortion-after-dismissal",
            "A threat to publish data follows a dismissal",
            Strength.INCIDENT,
            Proxy.NO,
            List.of(),
            List.of("respond-contain"),
            "message.threat");
    public static final RedFlag LANGUAGE = flag(
            "platform-language-setting",
            "The language chosen for an account is not that of the stated home",
            Strength.CONTEXT,
            Proxy.YES,
            List.of(),
            List.of(),
            "platform.language");
    public static final RedFlag CAMERA = flag(
            "interview-camera-refused",
            "A camera that had been announced for everybody stays off",
            Strength.WEAK,
            Proxy.PARTLY,
            List.of(Excuse.ACCOMMODATION_CAMERA),
            List.of("check-second-call"),
            "interview.camera");

    private Flags() {}

    public static Catalogue catalogue() {
        return new Catalogue(
                List.of(PHONE, EXTORTION, CAMERA, LANGUAGE, SHIP_TO, COUNTRY),
                List.of(
                        measure("check-applicant-cross-match", "Compare the contact data with every other applicant"),
                        measure("check-location", "Ask for the place of work and compare it with two tables"),
                        measure("check-second-call", "Hold a second call with somebody else"),
                        measure("check-ship-to", "Verify the delivery address before anything is sent"),
                        measure("respond-contain", "Cut the access that could do most harm first")),
                List.of(
                        new CommonCause(
                                "moving-house",
                                "moving house",
                                List.of(SHIP_TO.id(), COUNTRY.id()),
                                "Have you moved, or are you about to? From where to where, and since when?"),
                        new CommonCause(
                                "one-household",
                                "one household or flat",
                                List.of(PHONE.id()),
                                "Do you live with somebody else who works or applied here?")),
                new JudgementRules(
                        Map.of(
                                Strength.CONTEXT, 0,
                                Strength.WEAK, 1,
                                Strength.MODERATE, 3,
                                Strength.STRONG, 6,
                                Strength.INCIDENT, 10),
                        8,
                        2,
                        9,
                        3,
                        1,
                        2),
                "2026.3-test");
    }

    private static RedFlag flag(
            String id,
            String title,
            Strength strength,
            Proxy proxy,
            List<Excuse> excusedBy,
            List<String> measures,
            String need) {
        return new RedFlag(
                id,
                1,
                title,
                Maturity.STABLE,
                Category.of(id).orElseThrow(),
                "What is compared with what.",
                List.of("S-TEST-1", "S-TEST-2"),
                "NoSuchDetector",
                Map.of(),
                List.of(new Need(List.of(need))),
                strength,
                Risk.MEDIUM,
                proxy,
                List.of("moving for the job", "a typing correction", "somebody else answers the bell"),
                List.of("an address that was wrong from the start"),
                "People move for a first job; renters move more often. Ask everybody in the same way.",
                "A lease or a bill that shows the move, asked of everybody in the tier in the same way.",
                excusedBy,
                List.of(),
                measures);
    }

    private static Measure measure(String id, String title) {
        return new Measure(
                id,
                title,
                List.of("S-TEST-1"),
                "Take the address from the record that is oldest and ask the carrier where the parcel went.",
                "Whoever runs the hiring process, not the future manager.",
                "The carrier's answer with its date, and who asked.",
                "The two addresses agree, or the difference is explained in the file.",
                "The same person answers for both addresses.",
                "Whether the explanation is believed.");
    }
}
