package bonafide.source;

import java.util.Set;

/**
 * A source whose records are JSON objects: one a line, in a list, in a list that an object wraps, or one for the whole file.
 */
public non-sealed interface JsonSource extends Source {
    /** The names under which an object may wrap the list of records. */
    default Set<String> wrappers() {
        return Set.of();
    }

    /** A reader for one thread. */
    RecordReader open();

    /** Reads one record after the other; may keep buffers, but nothing of an earlier record. */
    @FunctionalInterface
    interface RecordReader {
        /** Hands on what the record says, or refuses it. Never throws for what the record holds. */
        void read(RawRecord record, Reading reading);
    }
}
