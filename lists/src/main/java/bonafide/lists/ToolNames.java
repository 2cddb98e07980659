package bonafide.lists;

import bonafide.reference.RemoteTools.Tool;
import java.util.ArrayList;
import java.util.HashMap;
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
    /** By the first letter, since every program that runs is put to them; those that begin with the star stand everywhere. */
    private final Map<Character, List<Wild>> wild = new HashMap<>();

    private final List<Wild> wildFromTheStart = new ArrayList<>();

    private record Entry(Tool tool, List<String> paths) {
        boolean holds(String path, String name) {
            if (paths.isEmpty()) {
                return true;
            }
            String where = path(path) + "/" + name;
            for (String part : paths) {
                if (where.contains(part)) {
                    return true;
                }
            }
            return false;
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
            add(new Wild(listed.substring(0, star), listed.substring(star + 1), entry));
        } else {
            byName.computeIfAbsent(withoutEnding(listed), key -> new ArrayList<>())
                    .add(entry);
        }
    }

    private void add(Wild pattern) {
        if (pattern.before.isEmpty()) {
            wildFromTheStart.add(pattern);
            wild.values().forEach(patterns -> patterns.add(pattern));
        } else {
            wild.computeIfAbsent(pattern.before.charAt(0), letter -> new ArrayList<>(wildFromTheStart))
                    .add(pattern);
        }
    }

    Optional<Tool> find(String name, String path) {
        String whole = path(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
        String base = whole.substring(whole.lastIndexOf('/') + 1).strip();
        for (String candidate : candidates(base)) {
            for (Entry entry : byName.getOrDefault(candidate, List.of())) {
                if (entry.holds(path, whole)) {
                    return Optional.of(entry.tool);
                }
            }
        }
        for (Wild pattern : wild(base)) {
            if (pattern.matches(base) && pattern.entry.holds(path, whole)) {
                return Optional.of(pattern.entry.tool);
            }
        }
        return Optional.empty();
    }

    private List<Wild> wild(String name) {
        return name.isEmpty() ? wildFromTheStart : wild.getOrDefault(name.charAt(0), wildFromTheStart);
    }

    /** The name as it is, then without ending, architecture, remark in brackets, and version. */
    private static List<String> candidates(String name) {
        int colon = name.indexOf(':');
        String ended = withoutEnding(name);
        String bare = colon > 0 ? withoutEnding(name.substring(0, colon)) : ended;
        String unremarked = withoutRemark(bare);
        String unversioned = withoutVersion(unremarked);
        return List.of(ended, bare, unremarked, unversioned, withoutRemark(unversioned));
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
