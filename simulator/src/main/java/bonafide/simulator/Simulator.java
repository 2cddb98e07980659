package bonafide.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the made-up company and what is true of its people, each time the same. */
public final class Simulator {
    private Simulator() {}

    /** Takes the folder for the company's files and the file for the truth. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("give the folder for the files and the file for the truth");
        }
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** Makes the folder hold the company's files, and the file what is true of its people. */
    public static void write(Path folder, Path truth) throws IOException {
        Meridian meridian = Meridian.told();
        meridian.export().write(folder);
        Files.writeString(truth, meridian.truth());
    }
}
