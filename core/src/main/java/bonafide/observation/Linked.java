package bonafide.observation;

import java.util.List;

/** What this subject shares with others: found by linking, entered into the dossier like any other fact. */
public sealed interface Linked extends Observation {
    /** What is shared, as people call it: {@code delivery address}, {@code résumé text}. */
    String sharedInWords();

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

        @Override
        public String sharedInWords() {
            return artefact.words();
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
            implements Linked {
        @Override
        public String sharedInWords() {
            return kind.words();
        }
    }

    /** What can be shared. */
    enum Artefact {
        PHONE("telephone number"),
        EMAIL("e-mail address"),
        REFEREE("referee"),
        REFERRER("recommending colleague"),
        PROFILE_LINK("profile or portfolio page"),
        TAX_ID("tax-ID fingerprint"),
        DOCUMENT_NUMBER("document-number fingerprint"),
        DOCUMENT_IMAGE("document image"),
        PAYMENT_ACCOUNT("payment account"),
        WALLET("wallet"),
        SHIPPING_ADDRESS("delivery address"),
        SIGN_IN_ADDRESS("network address"),
        SIGN_IN_DEVICE("sign-in device"),
        AUTHENTICATOR("authenticator"),
        COMMIT("commit");

        private final String words;

        Artefact(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }

    /** What kind of text resembles another. */
    enum TextKind {
        RESUME("résumé text"),
        TEST_ANSWER("test answer"),
        BID("text of a bid"),
        VENDOR_SITE("text of a vendor's site");

        private final String words;

        TextKind(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }
}
