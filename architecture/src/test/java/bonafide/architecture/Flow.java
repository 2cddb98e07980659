package bonafide.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The drawing held against the bytecode; every difference is a sentence that says which line to write or to remove. */
final class Flow {

    private final Drawing drawing;
    private final String base;
    private final SortedMap<String, SortedSet<String>> modules = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, String>> uses = new TreeMap<>();

    /** Compares a drawing with the classes under a base package. */
    Flow(Drawing drawing, JavaClasses classes, String base) {
        this.drawing = drawing;
        this.base = base + ".";
        for (JavaClass owner : classes) {
            read(owner);
        }
    }

    private void read(JavaClass owner) {
        if (!owner.getPackageName().startsWith(base)) {
            return;
        }
        String from = drawn(owner);
        modules.computeIfAbsent(from, key -> new TreeSet<>()).add(Program.module(owner));
        for (Dependency dependency : owner.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (target.getPackageName().startsWith(base) && !drawn(target).equals(from)) {
                String example = shortName(owner) + " uses " + shortName(target);
                uses.computeIfAbsent(from, key -> new TreeMap<>()).merge(drawn(target), example, Flow::first);
            }
        }
    }

    private String drawn(JavaClass owner) {
        return drawing.owner(owner.getPackageName().substring(base.length()));
    }

    private static String shortName(JavaClass owner) {
        return owner.getName().substring(owner.getPackageName().length() + 1);
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Packages that are not drawn, drawn without being there, or drawn in another module's box. */
    List<String> packageProblems() {
        List<String> problems = new ArrayList<>();
        modules.forEach((name, homes) -> {
            if (homes.size() > 1) {
                problems.add("package " + base + name + " is in several modules, " + homes + ": rename one");
            }
            Drawing.Node node = drawing.packages().get(name);
            String home = homes.first();
            if (node == null) {
                problems.add("add the line `" + name + "` " + box(home) + ": package " + base + name + " is not drawn");
            } else if (!node.module().equals(home)) {
                problems.add("move line " + node.line() + ", `" + name + "`, " + box(home) + ": its classes are there");
            }
        });
        drawing.packages().forEach((name, node) -> {
            if (!modules.containsKey(name)) {
                problems.add("remove line " + node.line() + ", `" + name + "`: there is no package " + base + name);
            }
        });
        return problems;
    }

    private String box(String module) {
        Integer line = drawing.modules().get(module);
        return line == null
                ? "in a new box `subgraph " + module + "` … `end`"
                : "in the box `subgraph " + module + "` that begins on line " + line;
    }

    /** Uses that are not drawn and arrows that no code follows. */
    List<String> arrowProblems() {
        List<String> problems = new ArrayList<>();
        uses.forEach((from, targets) -> {
            String right = Drawing.line(from, targets.keySet());
            Drawing.Arrows drawn = drawing.arrows().get(from);
            if (drawn == null) {
                problems.add("add the line `" + right + "` (" + String.join(", ", targets.values()) + ")");
            } else if (!drawn.targets().equals(targets.keySet())) {
                problems.add(
                        "replace line " + drawn.line() + " with `" + right + "` (" + differences(drawn, targets) + ")");
            }
        });
        drawing.arrows().forEach((from, drawn) -> {
            if (!uses.containsKey(from)) {
                problems.add("remove line " + drawn.line() + ", `" + Drawing.line(from, drawn.targets()) + "`: " + from
                        + " uses none of these");
            }
        });
        return problems;
    }

    private static String differences(Drawing.Arrows drawn, SortedMap<String, String> targets) {
        List<String> differences = new ArrayList<>();
        targets.forEach((target, example) -> {
            if (!drawn.targets().contains(target)) {
                differences.add(example);
            }
        });
        for (String target : drawn.targets()) {
            if (!targets.containsKey(target)) {
                differences.add("nothing uses " + target);
            }
        }
        return String.join(", ", differences);
    }

    /** A way back along the arrows, if there is one. */
    List<String> cycleProblems() {
        return drawing.cycle().map(loop -> "the arrows come back: " + String.join(" --> ", loop)).stream()
                .toList();
    }
}
