package bonafide.catalog.issue;

/**
 * A place in a file of the catalogue.
 *
 * @param file path below the catalogue's folder, with slashes
 * @param line counted from 1
 * @param column counted from 1
 * @param excerpt the line as it stands there, or "" where it is not at hand
 */
public record Spot(String file, int line, int column, String excerpt) {
    /** The file as a whole. */
    public static Spot ofFile(String file) {
        return new Spot(file, 1, 1, "");
    }

    /** For people and editors: {@code measures/check-ship-to.yaml:4:7}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
