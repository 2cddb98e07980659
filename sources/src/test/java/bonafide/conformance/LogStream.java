package bonafide.conformance;

import java.util.List;
import java.util.Set;

/**
 * A folder of samples, and what is compared in it.
 *
 * @param vendor the folder below {@code samples/logs}
 * @param stream the folder below that
 * @param sources the names of our sources that may take its files
 * @param inside the path, with dots, to the vendor's record in what a shipper has written, or "" where files are read as
 *     they stand; the record may be an object or a text that is one
 * @param fields what is compared
 */
record LogStream(String vendor, String stream, Set<String> sources, String inside, List<Field> fields) {
    LogStream {
        sources = Set.copyOf(sources);
        fields = List.copyOf(fields);
    }

    /** Files that one source reads as they stand. */
    static LogStream of(String vendor, String stream, String source, Field... fields) {
        return new LogStream(vendor, stream, Set.of(source), "", List.of(fields));
    }

    /** The same where the vendor's record stands in a field of the shipper's. */
    LogStream inside(String path) {
        return new LogStream(vendor, stream, sources, path, fields);
    }

    /** The same where files are of several sources. */
    LogStream or(String... others) {
        Set<String> more = new java.util.HashSet<>(sources);
        more.addAll(List.of(others));
        return new LogStream(vendor, stream, more, inside, fields);
    }

    /** {@code vendor/stream}. */
    String name() {
        return vendor + "/" + stream;
    }
}
