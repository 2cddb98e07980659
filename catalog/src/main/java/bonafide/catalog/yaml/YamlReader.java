package bonafide.catalog.yaml;

import bonafide.catalog.issue.Issues;
import bonafide.catalog.issue.Spot;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document as text, lists and maps.
 *
 * <p>It takes the parser's events one by one and stops at the first that breaks a bound, so that nothing grows beyond
 * what a rule file needs: no anchors and aliases (a short file could unfold to gigabytes), no tags (a file could name a
 * class), one document, limited size, depth and number of pieces.
 */
public final class YamlReader {
    /** How many characters a file may have. */
    public static final int LARGEST_FILE = 256 * 1024;

    static final int DEEPEST = 12;
    static final int MOST_NODES = 20_000;
    static final int LONGEST_TEXT = 8_000;
    private static final String RULE = "YAML";

    private final String file;
    private final List<String> lines;
    private final Issues issues;
    private final Tree tree = new Tree(MOST_NODES);

    private YamlReader(String file, String text, Issues issues) {
        this.file = file;
        this.lines = text.lines().toList();
        this.issues = issues;
    }

    /** The document in a text, or empty after saying why not. */
    public static Optional<YamlNode> read(String file, String text, Issues issues) {
        if (text.length() > LARGEST_FILE) {
            issues.error(
                    RULE,
                    Spot.ofFile(file),
                    "the file has " + text.length() + " characters",
                    "at most " + LARGEST_FILE + " are read; split it");
            return Optional.empty();
        }
        return new YamlReader(file, text, issues).read(text);
    }

    private Optional<YamlNode> read(String text) {
        int before = issues.count();
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setCodePointLimit(LARGEST_FILE)
                    .build();
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            while (events.hasNext() && issues.count() == before) {
                take(events.next());
            }
        } catch (MarkedYamlEngineException broken) {
            Spot spot = broken.getProblemMark().map(this::spot).orElse(Spot.ofFile(file));
            issues.error(RULE, spot, broken.getProblem(), hint(broken.getProblem()));
        } catch (YamlEngineException broken) {
            issues.error(RULE, Spot.ofFile(file), String.valueOf(broken.getMessage()), "");
        }
        if (issues.count() > before) {
            return Optional.empty();
        }
        if (tree.root().isEmpty()) {
            issues.error(RULE, Spot.ofFile(file), "the file is empty", "");
        }
        return tree.root();
    }

    private static String hint(String problem) {
        return problem.startsWith("mapping values") ? "put a text that holds \": \" in quotes" : "";
    }

    private void take(Event event) {
        Spot spot = event.getStartMark().map(this::spot).orElse(Spot.ofFile(file));
        if (refused(event, spot)) {
            return;
        }
        switch (event) {
            case ScalarEvent scalar -> text(spot, scalar.getValue());
            case SequenceStartEvent start -> tree.open(spot, false);
            case MappingStartEvent start -> tree.open(spot, true);
            case SequenceEndEvent end -> tree.close();
            case MappingEndEvent end -> close();
            default -> {
                // The ends of document and stream carry nothing.
            }
        }
    }

    private boolean refused(Event event, Spot spot) {
        String reason = switch (event) {
            case AliasEvent alias -> "aliases (*name) are not read here";
            case NodeEvent node when node.getAnchor().isPresent() -> "anchors (&name) are not read here";
            case ScalarEvent scalar when scalar.getTag().isPresent() -> "tags (!name) are not read here";
            case SequenceStartEvent start when start.getTag().isPresent() -> "tags (!name) are not read here";
            case MappingStartEvent start when start.getTag().isPresent() -> "tags (!name) are not read here";
            case DocumentStartEvent start when tree.root().isPresent() -> "a second document begins here";
            default -> tree.full() ? "more than " + MOST_NODES + " pieces" : deep(event);
        };
        if (!reason.isEmpty()) {
            issues.error(RULE, spot, reason, "write it out in plain YAML");
        }
        return !reason.isEmpty();
    }

    private String deep(Event event) {
        boolean opens = event instanceof SequenceStartEvent || event instanceof MappingStartEvent;
        return opens && tree.depth() >= DEEPEST ? "nested deeper than " + DEEPEST + " levels" : "";
    }

    private void text(Spot spot, String value) {
        if (value.length() > LONGEST_TEXT) {
            issues.error(RULE, spot, "a text of " + value.length() + " characters", "at most " + LONGEST_TEXT);
            return;
        }
        tree.add(new YamlText(spot, value));
    }

    private void close() {
        for (YamlNode stray : tree.close()) {
            String reason = stray instanceof YamlText key
                    ? "the key \"" + key.value() + "\" stands here twice"
                    : "a key is " + stray.what();
            issues.error(RULE, stray.spot(), reason, "each key once, as text");
        }
    }

    private Spot spot(Mark mark) {
        String excerpt = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
        return new Spot(file, mark.getLine() + 1, mark.getColumn() + 1, excerpt);
    }
}
