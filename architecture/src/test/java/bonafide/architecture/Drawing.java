package bonafide.architecture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Mermaid flowchart of docs/ARCHITECTURE.md: modules as subgraphs, packages as nodes, {@code a --> b & c} for "a uses b and c".
 * A node stands for the package of that name and those below it that are not drawn themselves.
 *
 * @param modules the line on which each subgraph begins
 * @param packages where each node stands
 * @param arrows by the package they start from
 * @param problems what could not be read, as sentences
 */
record Drawing(
        SortedMap<String, Integer> modules,
        SortedMap<String, Node> packages,
        SortedMap<String, Arrows> arrows,
        List<String> problems) {

    private static final Pattern MODULE = Pattern.compile("subgraph ([a-z]+)");
    private static final Pattern NODE = Pattern.compile("[a-z][a-z.]*");
    private static final Pattern ARROW = Pattern.compile("([a-z][a-z.]*) --> ([a-z][a-z. &]*)");
    private static final Pattern SILENT = Pattern.compile("|flowchart .*|direction .*|%%.*");

    /** A package drawn in a module's box. */
    record Node(String module, int line) {}

    /** One line of arrows and the packages it points to. */
    record Arrows(SortedSet<String> targets, int line) {}

    /** Reads the first Mermaid block of a page; lines count from 1 at the page's top. */
    static Drawing read(List<String> page) {
        Drawing drawing = new Drawing(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        String module = "";
        int first = page.contains("```mermaid") ? page.indexOf("```mermaid") + 1 : page.size();
        for (int line = first; line < page.size() && !page.get(line).equals("```"); line++) {
            module = drawing.readLine(page.get(line).strip(), line + 1, module);
        }
        if (drawing.packages.isEmpty()) {
            drawing.problems.add("no package is drawn: the page needs a block that begins with ```mermaid");
        }
        return drawing;
    }

    private String readLine(String text, int line, String module) {
        Matcher subgraph = MODULE.matcher(text);
        if (subgraph.matches()) {
            modules.put(subgraph.group(1), line);
            return subgraph.group(1);
        }
        if (text.equals("end")) {
            return "";
        }
        Matcher arrow = ARROW.matcher(text);
        if (arrow.matches()) {
            readArrows(arrow, line);
        } else if (NODE.matcher(text).matches()) {
            Node earlier = packages.putIfAbsent(text, new Node(module, line));
            if (earlier != null) {
                problems.add(
                        "line " + line + " draws " + text + " again (first on line " + earlier.line + "): remove it");
            }
        } else if (!SILENT.matcher(text).matches()) {
            problems.add("line " + line + " is not understood: `" + text
                    + "`; write `subgraph module`, `package`, `end`" + " or `package --> package & package`");
        }
        return module;
    }

    private void readArrows(Matcher arrow, int line) {
        SortedSet<String> targets = new TreeSet<>(List.of(arrow.group(2).strip().split(" & ")));
        Arrows earlier = arrows.putIfAbsent(arrow.group(1), new Arrows(targets, line));
        if (earlier != null) {
            problems.add("line " + line + " begins with " + arrow.group(1) + " as line " + earlier.line
                    + " does: join the two lines with &");
        }
    }

    /** The drawn package that stands for the package of this name, or its first word where none does. */
    String owner(String name) {
        String candidate = name;
        while (!packages.containsKey(candidate)) {
            int dot = candidate.lastIndexOf('.');
            if (dot < 0) {
                return candidate;
            }
            candidate = candidate.substring(0, dot);
        }
        return candidate;
    }

    /** How a line of arrows is written. */
    static String line(String from, Collection<String> targets) {
        return from + " --> " + String.join(" & ", targets);
    }

    /** A way along the arrows from a package back to itself. */
    Optional<List<String>> cycle() {
        Map<String, Boolean> done = new TreeMap<>();
        return arrows.keySet().stream()
                .map(start -> cycle(start, new ArrayList<>(), done))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<List<String>> cycle(String at, List<String> path, Map<String, Boolean> done) {
        if (path.contains(at)) {
            List<String> loop = new ArrayList<>(path.subList(path.indexOf(at), path.size()));
            loop.add(at);
            return Optional.of(loop);
        }
        if (done.containsKey(at) || !arrows.containsKey(at)) {
            return Optional.empty();
        }
        path.add(at);
        for (String next : arrows.get(at).targets) {
            Optional<List<String>> found = cycle(next, path, done);
            if (found.isPresent()) {
                return found;
            }
        }
        path.removeLast();
        done.put(at, true);
        return Optional.empty();
    }
}
