package bonafide.lists;

import bonafide.reference.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A list that ships with the program. Its header is read at once, the rest when somebody asks.
 *
 * @param file its name among the resources of this package
 */
record Embedded(String file, Table table) {
    private static final int HEADER = 4096;

    static Embedded open(String file) {
        try (InputStream stream = stream(file)) {
            return new Embedded(file, Header.read(stream.readNBytes(HEADER)).embedded());
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    byte[] content() {
        try (InputStream stream = stream(file)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    OwnList asList() {
        return new OwnList(file, content());
    }

    private static InputStream stream(String file) throws IOException {
        InputStream stream = Embedded.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IOException("not among the resources: " + file);
        }
        return stream;
    }
}
