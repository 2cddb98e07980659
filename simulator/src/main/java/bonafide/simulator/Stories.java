package bonafide.simulator;

import java.util.Map;

/** The stories by the names that {@code cast.csv} gives them. */
final class Stories {
    private static final Story ORDINARY = new Story() {};
    private static final Map<String, Story> BY_NAME = Map.of("ordinary", ORDINARY);

    private Stories() {}

    static Story named(String name) {
        return BY_NAME.getOrDefault(name, ORDINARY);
    }
}
