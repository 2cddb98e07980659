package bonafide.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Serial numbers of devices, and what firmware writes where there is none. */
public final class Serials {
    private static final Set<String> NONE = Set.of(
            "none",
            "n/a",
            "na",
            "null",
            "unknown",
            "default string",
            "system serial number",
            "to be filled by o.e.m.",
            "to be filled by oem",
            "not specified",
            "not applicable",
            "chassis serial number",
            "invalid",
            "-1");

    private Serials() {}

    /** The serial number, unless it is one of those that thousands of devices share. */
    public static Optional<String> of(String written) {
        String serial = written.strip();
        boolean sameThroughout = serial.chars().distinct().count() <= 1;
        boolean none = sameThroughout || NONE.contains(serial.toLowerCase(Locale.ROOT));
        return none ? Optional.empty() : Optional.of(serial);
    }
}
