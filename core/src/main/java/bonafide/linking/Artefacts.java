package bonafide.linking;

import bonafide.observation.Contact;
import bonafide.observation.Document;
import bonafide.observation.EmailAddress;
import bonafide.observation.Endpoint;
import bonafide.observation.Identity;
import bonafide.observation.Interview;
import bonafide.observation.IpAddress;
import bonafide.observation.Linked;
import bonafide.observation.Linked.Artefact;
import bonafide.observation.Logistics;
import bonafide.observation.Message;
import bonafide.observation.Observation;
import bonafide.observation.Organisation;
import bonafide.observation.Payment;
import bonafide.observation.Platform;
import bonafide.observation.PostalAddress;
import bonafide.observation.Profile;
import bonafide.observation.Repository;
import bonafide.observation.Resume;
import bonafide.observation.SignIn;
import bonafide.observation.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of an observation can stand in somebody else's records too, in the canonical form that is compared. */
final class Artefacts {
    private Artefacts() {}

    /** The artefacts an observation shows. */
    static List<Trace> of(Observation observation) {
        return switch (observation) {
            case Contact.Phone phone -> one(Artefact.PHONE, phone.number().value());
            case Contact.Email email -> one(Artefact.EMAIL, email.address().mailbox());
            case Contact.Referee referee -> referee(referee);
            case Profile.Link link -> one(Artefact.PROFILE_LINK, page(link.url()));
            case Identity.TaxIdFingerprint tax -> one(Artefact.TAX_ID, tax.fingerprint());
            case Document.IdentityPaper paper ->
                both(
                        paper.numberFingerprint(),
                        Artefact.DOCUMENT_NUMBER,
                        paper.imageFingerprint(),
                        Artefact.DOCUMENT_IMAGE);
            case Payment.Instruction pay ->
                both(pay.accountFingerprint(), Artefact.PAYMENT_ACCOUNT, pay.wallet(), Artefact.WALLET);
            case Logistics.ShipTo shipTo -> door(shipTo.address());
            case Logistics.Shipment shipment -> door(shipment.address());
            case SignIn.SignedIn signIn -> signIn(signIn);
            case SignIn.FactorEnrolled enrolled -> one(Artefact.AUTHENTICATOR, enrolled.authenticator());
            case Platform.Activity activity ->
                both(activity.device(), Artefact.SIGN_IN_DEVICE, Optional.empty(), Artefact.SIGN_IN_DEVICE);
            case Identity other -> List.of();
            case Contact other -> List.of();
            case Resume other -> List.of();
            case Profile other -> List.of();
            case Document other -> List.of();
            case Interview other -> List.of();
            case Message other -> List.of();
            case Logistics other -> List.of();
            case Payment other -> List.of();
            case SignIn other -> List.of();
            case Endpoint other -> List.of();
            case Repository other -> List.of();
            case Organisation other -> List.of();
            case Platform other -> List.of();
            case Suppression other -> List.of();
            case Linked other -> List.of();
        };
    }

    /** A page's address without scheme, {@code www.}, query and closing slash. */
    static String page(String url) {
        String page = url.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z]+://", "")
                .replaceFirst("^www\\.", "");
        int end = page.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = page.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        page = page.substring(0, end);
        while (page.endsWith("/")) {
            page = page.substring(0, page.length() - 1);
        }
        return page.indexOf('/') > 0 ? page : "";
    }

    private static List<Trace> referee(Contact.Referee referee) {
        return both(
                referee.email().map(EmailAddress::mailbox),
                Artefact.REFEREE,
                referee.phone().map(phone -> phone.value()),
                Artefact.REFEREE);
    }

    private static List<Trace> signIn(SignIn.SignedIn signIn) {
        if (signIn.outcome() != SignIn.Outcome.SUCCESS) {
            return List.of();
        }
        List<Trace> traces = new ArrayList<>(3);
        signIn.address()
                .filter(Artefacts::isAnybodys)
                .ifPresent(address -> traces.addAll(one(Artefact.SIGN_IN_ADDRESS, address.toString())));
        signIn.device().ifPresent(device -> traces.addAll(one(Artefact.SIGN_IN_DEVICE, device)));
        signIn.factor().ifPresent(factor -> traces.addAll(one(Artefact.AUTHENTICATOR, factor)));
        return traces;
    }

    private static List<Trace> door(PostalAddress address) {
        return one(Artefact.SHIPPING_ADDRESS, address.doorKey());
    }

    private static List<Trace> both(
            Optional<String> first, Artefact firstKind, Optional<String> second, Artefact secondKind) {
        List<Trace> traces = new ArrayList<>(2);
        first.ifPresent(value -> traces.addAll(one(firstKind, value)));
        second.ifPresent(value -> traces.addAll(one(secondKind, value)));
        return traces;
    }

    private static List<Trace> one(Artefact artefact, String value) {
        return isSaid(value) ? List.of(new Trace(artefact, value.strip())) : List.of();
    }

    static boolean isSaid(String value) {
        return !value.isBlank();
    }

    /** Whether the address may tell somebody from others: a private one stands in a million homes. */
    static boolean isAnybodys(IpAddress address) {
        return !address.isPrivate();
    }
}
