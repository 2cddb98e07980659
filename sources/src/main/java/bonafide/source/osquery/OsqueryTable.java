package bonafide.source.osquery;

import bonafide.source.Json;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing a row describes. */
enum OsqueryTable {
    SYSTEM,
    USB,
    DISPLAY,
    PROCESS,
    EXTENSION,
    SOFTWARE,
    ADDRESS;

    /**
     * Columns decide; a query may select few of them, so the name of the query, which usually is or ends in the table's, helps
     * where they leave it open. The first rule that fits is taken.
     */
    private static final List<Rule> RULES = List.of(
            Rule.columns(SYSTEM, "hardware_serial"),
            Rule.named(USB, List.of("usb"), "vendor_id", "model_id"),
            Rule.named(DISPLAY, List.of("display", "monitor"), "name", "serial_number", "resolution"),
            Rule.columns(PROCESS, "pid", "cmdline"),
            Rule.named(PROCESS, List.of("process"), "name", "path"),
            Rule.named(PROCESS, List.of("process_events"), "path"),
            Rule.named(
                    EXTENSION,
                    List.of("chrome_extensions", "firefox_addons", "safari_extensions", "browser_extensions"),
                    "name",
                    "identifier"),
            Rule.columns(EXTENSION, "name", "identifier", "browser_type"),
            Rule.columns(EXTENSION, "name", "identifier", "update_url"),
            Rule.columns(SOFTWARE, "name", "bundle_identifier"),
            Rule.columns(SOFTWARE, "name", "publisher"),
            Rule.columns(SOFTWARE, "name", "version", "install_location"),
            Rule.columns(SOFTWARE, "name", "version", "arch"),
            Rule.columns(SOFTWARE, "name", "version", "release"),
            Rule.named(SOFTWARE, List.of("programs", "apps", "applications", "packages", "software"), "name"),
            Rule.columns(ADDRESS, "interface", "address"));

    /** The table of a row, if it is one of which something is made. */
    static Optional<OsqueryTable> of(String query, Json row) {
        String name = query.toLowerCase(Locale.ROOT);
        return RULES.stream()
                .filter(rule -> rule.fits(name, row))
                .map(Rule::table)
                .findFirst();
    }

    /** Rows that have these columns and, where there are words, come from a query whose name holds one of them. */
    private record Rule(OsqueryTable table, List<String> words, List<String> columns) {
        static Rule columns(OsqueryTable table, String... columns) {
            return new Rule(table, List.of(), List.of(columns));
        }

        static Rule named(OsqueryTable table, List<String> words, String... columns) {
            return new Rule(table, words, List.of(columns));
        }

        boolean fits(String query, Json row) {
            return columns.stream().allMatch(row.members()::containsKey)
                    && (words.isEmpty() || words.stream().anyMatch(query::contains));
        }
    }
}
