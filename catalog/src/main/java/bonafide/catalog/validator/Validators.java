package bonafide.catalog.validator;

import java.util.List;
import java.util.stream.Stream;

/** Every rule about rules. */
public final class Validators {
    private Validators() {}

    /** All, in the order in which their issues make most sense. */
    public static List<Validator> all() {
        return Stream.concat(ofContent().stream(), ofHistory().stream()).toList();
    }

    /** Those that look at what a catalogue says. */
    public static List<Validator> ofContent() {
        return List.of();
    }

    /** Those that compare it with what it said before. */
    public static List<Validator> ofHistory() {
        return List.of();
    }
}
