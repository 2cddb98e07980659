package bonafide.lists;

import bonafide.reference.RemoteTools.Tool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the product that a program, an application or a package belongs to by its name. A listed name may hold one
 * {@code *}; what is asked for may have an ending, an architecture, a remark in brackets and a version behind it.
 */
final class ToolNames {
    private static final Set<String> ENDINGS = Set.of("exe", "app", "msi", "pkg", "deb", "rpm", "dmg", "appimage");
    private static final int LONGEST = 512;

    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final List<Wild> wild = new ArrayList<>();

    private record Entry(Tool tool, List<String> paths) {
        boolean holds(String path) {
            for (String part : paths) {
                if (path.contains(part)) {
                    return true;
                }
            }
            return paths.isEmpty();
        }
    }

    private record Wild(String before, String after, Entry entry) {
        boolean matches(String name) {
            return name.length() >= before.length() + after.length() && name.startsWith(before) && name.endsWith(after);
        }
    }

    /** Adds a name of a tool; with paths it counts only for a program in one of them. */
    void add(String name, Tool tool, List<String> paths) {
        String listed = name.toLowerCase(Locale.ROOT);
        Entry entry = new Entry(tool, paths.stream().map(ToolNames::path).toList());
        int star = listed.indexOf('*');
        if (star >= 0) {
            wild.add(new Wild(listed.substring(0, star), listed.substring(star + 1), entry));
        } else {
            byName.computeIfAbsent(withoutEnding(listed), key -> new ArrayList<>())
                    .add(entry);
        }
    }

    Optional<Tool> find(String name, String path) {
        String whole = path(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
        String base = whole.substring(whole.lastIndexOf('/') + 1).strip();
        String where = path(path) + "/" + whole;
        for (String candidate : candidates(base)) {
            for (Entry entry : byName.getOrDefault(candidate, List.of())) {
                if (entry.holds(where)) {
                    return Optional.of(entry.tool);
                }
            }
        }
        for (Wild pattern : wild) {
            if (pattern.matches(base) && pattern.entry.holds(where)) {
                return Optional.of(pattern.entry.tool);
            }
        }
        return Optional.empty();
    }

    /** The name as it is, then without ending, architecture, remark in brackets, and version. */
    private static Set<String> candidates(String name) {
        Set<String> candidates = new LinkedHashSet<>();
        candidates.add(withoutEnding(name));
        int colon = name.indexOf(':');
        String bare = withoutEnding(colon > 0 ? name.substring(0, colon) : name);
        candidates.add(bare);
        bare = withoutRemark(bare);
        candidates.add(bare);
        bare = withoutVersion(bare);
        candidates.add(bare);
        candidates.add(withoutRemark(bare));
        return candidates;
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(name.substring(dot + 1)) ? name.substring(0, dot) : name;
    }

    private static String withoutRemark(String name) {
        int open = name.lastIndexOf('(');
        return open > 0 && name.endsWith(")") ? name.substring(0, open).stripTrailing() : name;
    }

    /** Cuts at the first space, underscore or hyphen that a number follows, with or without a "v" before it. */
    private static String withoutVersion(String name) {
        for (int at = 1; at < name.length() - 1; at++) {
            char divider = name.charAt(at);
            if (divider == ' ' || divider == '_' || divider == '-') {
                boolean marked = name.charAt(at + 1) == 'v' && at + 2 < name.length();
                char first = name.charAt(marked ? at + 2 : at + 1);
                if (first >= '0' && first <= '9') {
                    return name.substring(0, at).stripTrailing();
                }
            }
        }
        return name;
    }

    private static String path(String path) {
        return path.toLowerCase(Locale.ROOT).replace('\\', '/');
    }
}
