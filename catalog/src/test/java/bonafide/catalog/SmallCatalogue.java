package bonafide.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A catalogue of one red flag, one measure and one dossier that passes every rule, to be broken in one place by a test. */
public final class SmallCatalogue {
    /** The file of its red flag. */
    public static final String FLAG = "red-flags/shipping/shipping-address-changed-after-offer.yaml";

    /** The file of its measure. */
    public static final String MEASURE = "measures/check-ship-to.yaml";

    /** The file of its dossier. */
    public static final String MOVER = "benign/mover.yaml";

    private final Map<String, String> files = new TreeMap<>();

    private SmallCatalogue() {}

    /** As it should be. */
    public static SmallCatalogue good() {
        SmallCatalogue catalogue = new SmallCatalogue();
        for (String name : new String[] {
            "catalogue.yaml",
            "judgement.yaml",
            "common-causes.yaml",
            "sources.yaml",
            "planned.yaml",
            FLAG,
            MEASURE,
            MOVER
        }) {
            catalogue.files.put(name, resource(name));
        }
        return catalogue;
    }

    /** The same with a piece of one file replaced; a piece that is not there is a mistake in the test. */
    public SmallCatalogue with(String file, String piece, String other) {
        String text = files.getOrDefault(file, "");
        if (!text.contains(piece)) {
            throw new AssertionError(file + " does not hold: " + piece);
        }
        files.put(file, text.replace(piece, other));
        return this;
    }

    /** The same with one file more, or another in its place. */
    public SmallCatalogue file(String name, String text) {
        files.put(name, text);
        return this;
    }

    /** The same without one file. */
    public SmallCatalogue without(String name) {
        files.remove(name);
        return this;
    }

    /** The same with a file under another name. */
    public SmallCatalogue move(String from, String to) {
        files.put(to, files.getOrDefault(from, ""));
        files.remove(from);
        return this;
    }

    /** The text of a file. */
    public String text(String name) {
        return files.getOrDefault(name, "");
    }

    /** Writes it into an empty folder. */
    public Path writeTo(Path folder) {
        files.forEach((name, text) -> {
            try {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
        return folder;
    }

    private static String resource(String name) {
        try {
            return Files.readString(
                    Path.of("src", "test", "catalogues", "small").resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
