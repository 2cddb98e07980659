package bonafide.lists;

import bonafide.reference.References;
import java.util.List;

/**
 * What was loaded and what was not.
 *
 * @param references every table, the user's before those that ship with the program
 * @param taken the lists that count
 * @param refused the lists, and lines of lists, that do not
 */
public record LoadedTables(References references, List<Taken> taken, List<Refusal> refused) {
    public LoadedTables {
        taken = List.copyOf(taken);
        refused = List.copyOf(refused);
    }

    /**
     * A list that counts.
     *
     * @param file its name
     * @param kind what it was taken for
     * @param entries how many rows it holds
     */
    public record Taken(String file, String kind, long entries) {}
}
