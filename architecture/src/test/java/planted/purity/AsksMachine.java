package planted.purity;

import java.nio.charset.Charset;
import java.util.Objects;

/** Planted: its answers depend on where it runs. */
final class AsksMachine {
    private AsksMachine() {}

    static String user() {
        return System.getProperty("user.name", "");
    }

    static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    static String resource() {
        return Objects.toString(AsksMachine.class.getResource("there"));
    }

    static String charset() {
        return Charset.defaultCharset().name();
    }
}
