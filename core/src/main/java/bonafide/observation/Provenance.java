package bonafide.observation;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where an observation comes from, so that anybody can go back to the raw record.
 *
 * @param file the file's path below the folder that was screened, with {@code !} before an archive's entry
 * @param position where in the file the raw record stands
 * @param hash by which the raw record's bytes, as they stood in the file, are recognised
 * @param at when the fact was true, or {@link #UNDATED}
 * @param recorded when the system wrote it down; equal to {@code at} where the record does not tell them apart
 * @param speaker whether the person concerned says it or a record does
 * @param source what the file was taken for, such as {@code okta-system-log}
 */
public record Provenance(
        String file, Position position, RecordHash hash, Instant at, Instant recorded, Speaker speaker, String source) {
    /** The time of a fact whose record carries no date. It sorts before everything that is dated. */
    public static final Instant UNDATED = Instant.EPOCH;

    /** By file, then by position: the order in which a reader would come across the records. */
    public static final Comparator<Provenance> READING_ORDER =
            Comparator.comparing(Provenance::file).thenComparing(Provenance::position);

    /** Whether the record says when the fact was true. */
    public boolean dated() {
        return !at.equals(UNDATED);
    }

    /** The SHA-256 of the raw record's bytes as they stood in the file; empty where they have changed before they were hashed. */
    public Optional<Sha256> sha256() {
        return hash.sha256();
    }

    /** The same origin for a fact that the person concerned says. */
    public Provenance claimed() {
        return new Provenance(file, position, hash, at, recorded, Speaker.CLAIM, source);
    }

    /** The same origin for a fact that was true at another time. */
    public Provenance at(Instant when) {
        return new Provenance(file, position, hash, when, recorded, speaker, source);
    }
}
