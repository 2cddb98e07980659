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
        return link.artefact().words() + " " + value;
    }

    /** {@code Dana Example (application:77)}. */
    static String named(Holder holder) {
        String name = Wording.brief(holder.name());
        String id = Wording.brief(holder.subject().value());
        return name.equals(id) ? id : name + " (" + id + ")";
    }

    /** {@code telephone number or e-mail address}. */
    static String anyOf(List<Artefact> artefacts) {
        return artefacts.stream().map(Artefact::words).collect(Collectors.joining(" or "));
    }
}
