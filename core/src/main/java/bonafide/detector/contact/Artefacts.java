package bonafide.detector.contact;

import bonafide.detector.Wording;
import bonafide.observation.Linked.Artefact;
import bonafide.observation.Linked.Holder;
import bonafide.observation.Linked.SharedArtefact;
import java.util.List;
import java.util.stream.Collectors;

/** What shared artefacts and their holders are called in sentences. */
final class Artefacts {
    private Artefacts() {}

    /** {@code telephone number +12025550143}; fingerprints are cut short. */
    static String named(SharedArtefact link) {
        String value = switch (link.artefact()) {
            case PHONE, EMAIL, REFEREE, REFERRER, PROFILE_LINK, SHIPPING_ADDRESS, SIGN_IN_ADDRESS, SIGN_IN_DEVICE ->
                Wording.brief(link.value());
            case TAX_ID, DOCUMENT_NUMBER, DOCUMENT_IMAGE, PAYMENT_ACCOUNT, WALLET, AUTHENTICATOR, COMMIT ->
                Wording.fingerprint(link.value());
        };
        return word(link.artefact()) + " " + value;
    }

    /** {@code Dana Example (application:77)}. */
    static String named(Holder holder) {
        String name = Wording.brief(holder.name());
        String id = Wording.brief(holder.subject().value());
        return name.equals(id) ? id : name + " (" + id + ")";
    }

    /** {@code telephone number or e-mail address}. */
    static String anyOf(List<Artefact> artefacts) {
        return artefacts.stream().map(Artefacts::word).collect(Collectors.joining(" or "));
    }

    private static String word(Artefact artefact) {
        return switch (artefact) {
            case PHONE -> "telephone number";
            case EMAIL -> "e-mail address";
            case REFEREE -> "referee";
            case REFERRER -> "recommending colleague";
            case PROFILE_LINK -> "profile or portfolio page";
            case TAX_ID -> "tax-ID fingerprint";
            case DOCUMENT_NUMBER -> "document-number fingerprint";
            case DOCUMENT_IMAGE -> "document image";
            case PAYMENT_ACCOUNT -> "payment account";
            case WALLET -> "wallet";
            case SHIPPING_ADDRESS -> "delivery address";
            case SIGN_IN_ADDRESS -> "network address";
            case SIGN_IN_DEVICE -> "sign-in device";
            case AUTHENTICATOR -> "authenticator";
            case COMMIT -> "commit";
        };
    }
}
