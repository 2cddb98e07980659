package bonafide.observation;

import java.util.List;

/** What this subject shares with others: found by linking, entered into the dossier like any other fact. */
public sealed interface Linked extends Observation {

    /**
     * Somebody who holds the same artefact.
     *
     * @param subject the other claimed identity
     * @param name the name it goes by, or its id where none is known
     * @param groups what it declared to belong to: {@code household:…} and {@code agency:…}, so that a declared household
     *     or a registered agency can excuse the sharing
     * @param provenance the record that shows it there
     */
    record Holder(SubjectId subject, String name, List<String> groups, Provenance provenance) {
        public Holder {
            groups = List.copyOf(groups);
        }
    }

    /** The same artefact stands in the records of others under other names. */
    @Means("The same artefact stands in the records of others under other names")
    record SharedArtefact(
            Provenance provenance,
            @Means("What is shared") Artefact artefact,
            @Means("The shared value in canonical form") String value,
            @Means("Who else has it") List<Holder> others)
            implements Linked {
        public SharedArtefact {
            others = List.copyOf(others);
        }
    }

    /** A text is nearly the same as one of somebody else's. */
    @Means("A text is nearly the same as one of somebody else's")
    record SimilarText(
            Provenance provenance,
            @Means("What kind of text") TextKind kind,

            @Means("Estimated share of common word sequences, 0 to 1")
            double similarity,

            @Means("Whose text it resembles") Holder other)
            implements Linked {}

    /** What can be shared. */
    enum Artefact {
        PHONE,
        EMAIL,
        REFEREE,
        REFERRER,
        PROFILE_LINK,
        TAX_ID,
        DOCUMENT_NUMBER,
        DOCUMENT_IMAGE,
        PAYMENT_ACCOUNT,
        WALLET,
        SHIPPING_ADDRESS,
        SIGN_IN_ADDRESS,
        SIGN_IN_DEVICE,
        AUTHENTICATOR,
        COMMIT
    }

    /** What kind of text resembles another. */
    enum TextKind {
        RESUME,
        TEST_ANSWER,
        BID,
        VENDOR_SITE
    }
}
