package bonafide.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What became of one file.
 *
 * @param file its path below the folder with {@code /} between folders and {@code !} before an archive's entry
 * @param kind the name of the source it was taken for, or {@link #UNKNOWN}
 * @param records how many records were read; those of an unknown type are among them, refused ones are not
 * @param refused how many records or parts of records were refused
 * @param unknownTypes how many records had a type of which nothing is made, by type
 * @param refusals the first {@link Bounds#REFUSALS} refusals
 * @param hint for a file that was not recognised, what it looks like and what it lacks
 */
public record FileReport(
        String file,
        String kind,
        long records,
        long refused,
        Map<String, Long> unknownTypes,
        List<Refusal> refusals,
        Optional<String> hint) {
    /** The kind of a file that no source knows. */
    public static final String UNKNOWN = "unknown";

    public FileReport {
        unknownTypes = Collections.unmodifiableMap(new TreeMap<>(unknownTypes));
        refusals = List.copyOf(refusals);
        hint = hint.map(text -> Shown.of(text, 400));
    }

    /** Whether a source knows the file. */
    public boolean recognised() {
        return !kind.equals(UNKNOWN);
    }

    /** The same with one more refusal. */
    public FileReport with(Refusal refusal) {
        List<Refusal> more = new ArrayList<>(refusals);
        more.add(refusal);
        return new FileReport(file, kind, records, refused + 1, unknownTypes, more, hint);
    }

    /** A file of which nothing could be read. */
    static FileReport refused(String file, String reason, String hint) {
        Refusal refusal = new Refusal(file, Optional.empty(), reason, hint);
        return new FileReport(file, UNKNOWN, 0, 1, Map.of(), List.of(refusal), Optional.empty());
    }

    /** A file that no source knows. */
    static FileReport unknown(String file, String hint) {
        return new FileReport(file, UNKNOWN, 0, 0, Map.of(), List.of(), Optional.of(hint));
    }
}
