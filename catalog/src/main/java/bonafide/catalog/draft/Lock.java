package bonafide.catalog.draft;

import bonafide.catalog.issue.Issues;
import bonafide.catalog.issue.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What {@code catalog.lock} remembers: the version and digest under which each red flag and measure was last agreed, and
 * the ids that are gone for good.
 *
 * @param entries by id
 * @param retired ids that may never be used again
 */
public record Lock(Map<String, Entry> entries, Set<String> retired) {
    /** The file's name. */
    public static final String FILE = "catalog.lock";

    private static final String HEAD = """
            # Written by `bonafide catalog lock`. One line for each red flag and measure: its version and the digest of what it says.
            # A digest that changes while the version stays the same is a rule that changed unnoticed, and the build says so.
            """;

    /**
     * One line.
     *
     * @param sha256 of the content, in hexadecimal digits
     */
    public record Entry(int version, String sha256) {}

    public Lock {
        entries = Map.copyOf(entries);
        retired = Set.copyOf(retired);
    }

    /** The state of a catalogue, with the ids that an earlier lock had retired or that are gone since. */
    public static Lock of(Draft draft, Set<String> retired) {
        Map<String, Entry> entries = new TreeMap<>();
        draft.redFlags()
                .forEach(written ->
                        entries.put(written.flag().id(), entry(written.flag().version(), written.content())));
        draft.measures()
                .forEach(written -> entries.put(written.measure().id(), entry(written.version(), written.content())));
        return new Lock(entries, retired);
    }

    /** Reads the file; lines that are none are said and left out. */
    static Lock read(String text, Issues issues) {
        Map<String, Entry> entries = new TreeMap<>();
        Set<String> retired = new TreeSet<>();
        List<String> lines = text.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index).strip();
            String[] words = line.split(" +");
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (words.length == 2 && words[0].equals("retired")) {
                retired.add(words[1]);
            } else if (words.length == 3 && words[1].matches("\\d{1,6}") && words[2].matches("[0-9a-f]{64}")) {
                entries.put(words[0], new Entry(Integer.parseInt(words[1]), words[2]));
            } else {
                issues.error("Lock", new Spot(FILE, index + 1, 1, line), "this line is no entry", "id version digest");
            }
        }
        return new Lock(entries, retired);
    }

    /** What is remembered of an id. */
    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The file's text. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD);
        new TreeMap<>(entries)
                .forEach((id, entry) -> text.append(id)
                        .append(' ')
                        .append(entry.version())
                        .append(' ')
                        .append(entry.sha256())
                        .append('\n'));
        new TreeSet<>(retired).forEach(id -> text.append("retired ").append(id).append('\n'));
        return text.toString();
    }

    private static Entry entry(int version, String content) {
        return new Entry(version, GivenForm.digest(content).toString());
    }
}
