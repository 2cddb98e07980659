package bonafide.observation;

import java.util.Optional;

/**
 * By what a raw record is recognised when somebody goes back to it. A log has millions of records, of which few are ever shown,
 * so that some are hashed only when they are asked for.
 */
public interface RecordHash {
    /** The SHA-256 of the record as it was read; empty where it has changed since, or is gone, and was not hashed before. */
    Optional<Sha256> sha256();
}
