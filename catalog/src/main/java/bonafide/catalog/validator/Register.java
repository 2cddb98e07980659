package bonafide.catalog.validator;

import bonafide.catalog.issue.Issues;
import bonafide.catalog.yaml.Fields;
import bonafide.catalog.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A list of words that some texts may not hold. The two registers are data in the catalogue's folder, but it is always the
 * program's own that counts, so that nobody's own catalogue can weaken them.
 *
 * @param words in lower case
 * @param contextOnlyKinds kinds of observation that no scoring rule reads
 * @param contextOnlyRedFlags red flags that never score
 * @param pattern finds a word as a whole
 */
public record Register(
        List<String> words, List<String> contextOnlyKinds, List<String> contextOnlyRedFlags, Pattern pattern) {
    /** What no rule may score. */
    public static final Register MUST_NOT_SCORE = read("must-not-score.yaml");

    /** What no text for users says of a person. */
    public static final Register MUST_NOT_SAY = read("must-not-say.yaml");

    /** The first listed word that a text holds as a whole word, in any case. */
    public Optional<String> in(String text) {
        return pattern.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .findFirst();
    }

    private static Register read(String name) {
        Issues issues = new Issues();
        Optional<Fields> fields =
                YamlReader.read(name, text(name), issues).flatMap(node -> Fields.of("a register", node, issues));
        Register register = fields.map(Register::read)
                .filter(read -> fields.get().sound())
                .orElseThrow(() -> new IllegalStateException(Issues.print(issues.all(), "")));
        return register;
    }

    private static Register read(Fields fields) {
        List<String> words = fields.texts("words", true);
        String any = String.join("|", words.stream().map(Pattern::quote).toList());
        return new Register(
                words,
                fields.texts("context-only-kinds", false),
                fields.texts("context-only-red-flags", false),
                Pattern.compile("\\b(?:" + any + ")\\b"));
    }

    private static String text(String name) {
        try (InputStream in = Register.class.getResourceAsStream("/bonafide/catalog/" + name)) {
            if (in == null) {
                throw new IllegalStateException("this program was built without " + name + "; build again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("this program is broken; build again", broken);
        }
    }
}
