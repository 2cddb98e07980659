package bonafide.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style and the script that stand in the page itself, with the digests by which its content security policy admits
 * them and nothing else.
 */
public record Inline(String style, String styleDigest, String script, String scriptDigest, String land) {
    static Inline read() {
        String style = text("report.css");
        String script = text("report.js");
        return new Inline(style, digest(style), script, digest(script), Land.path());
    }

    /** One of the files beside this class. */
    static String text(String name) {
        try (InputStream stream = Inline.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not packaged: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
