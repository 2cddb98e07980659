package bonafide.catalog.yaml;

import bonafide.catalog.issue.Spot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds nodes from what opens, closes and stands between, without recursion. */
final class Tree {
    /** A list or map that is still open; a map's children are keys and values by turns. */
    private record Open(Spot spot, boolean map, List<YamlNode> children) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final int bound;
    private int nodes;
    private Optional<YamlNode> root = Optional.empty();

    Tree(int bound) {
        this.bound = bound;
    }

    Optional<YamlNode> root() {
        return root;
    }

    int depth() {
        return open.size();
    }

    boolean full() {
        return nodes >= bound;
    }

    void open(Spot spot, boolean map) {
        nodes++;
        open.push(new Open(spot, map, new ArrayList<>()));
    }

    void add(YamlNode node) {
        nodes++;
        put(node);
    }

    /** Closes the innermost list or map and returns those of its keys that cannot be one. */
    List<YamlNode> close() {
        Open done = open.pop();
        if (!done.map()) {
            put(new YamlList(done.spot(), done.children()));
            return List.of();
        }
        List<YamlMap.Entry> entries = new ArrayList<>();
        List<YamlNode> strays = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int index = 0; index + 1 < done.children().size(); index += 2) {
            if (done.children().get(index) instanceof YamlText key && names.add(key.value())) {
                entries.add(new YamlMap.Entry(key, done.children().get(index + 1)));
            } else {
                strays.add(done.children().get(index));
            }
        }
        put(new YamlMap(done.spot(), entries));
        return strays;
    }

    private void put(YamlNode node) {
        if (open.isEmpty()) {
            root = Optional.of(node);
        } else {
            open.peek().children().add(node);
        }
    }
}
