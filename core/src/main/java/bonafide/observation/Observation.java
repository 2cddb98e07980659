package bonafide.observation;

import java.time.Instant;

/**
 * One fact as reported: what, when it was true, who says so, and where the raw record is. It does not say whom it is
 * about; the {@code Dossier} it is put into does.
 *
 * <p>Sealed by family, one file a family, because the core owns the vocabulary: a reader finds a kind by its family, and
 * the compiler finds whoever forgot one. Each kind is a record whose components, with their {@link Means}, are also the
 * columns of the plain form.
 */
public sealed interface Observation
        permits Identity,
                Contact,
                Resume,
                Profile,
                Document,
                Interview,
                Message,
                Logistics,
                Payment,
                SignIn,
                Endpoint,
                Repository,
                Organisation,
                Platform,
                Suppression,
                Linked {
    /** Where the fact comes from and when it was true. */
    Provenance provenance();

    /** When the fact was true, or {@link Provenance#UNDATED}. */
    default Instant at() {
        return provenance().at();
    }

    /** Whether the person concerned says it, rather than a record. */
    default boolean isClaim() {
        return provenance().speaker() == Speaker.CLAIM;
    }
}
