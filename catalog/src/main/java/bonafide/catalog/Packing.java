package bonafide.catalog;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.DraftReader;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.validator.Validators;
import bonafide.catalog.yaml.YamlMap;
import bonafide.catalog.yaml.YamlNode;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Run by the build: refuses a broken catalogue as a compiler would, and packs a good one for quick reading. */
public final class Packing {
    private Packing() {}

    /** Packs the first argument, a folder, into the second, a folder for classes. */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        Issues issues = new Issues();
        Folder files = Folder.read(folder, issues);
        Map<String, YamlNode> parsed = Catalogues.parsed(files.yaml(), issues);
        Optional<Draft> draft = DraftReader.read(parsed, files.lock(), true, issues);
        draft.ifPresent(written -> Validators.ofContent().forEach(validator -> validator.check(written, issues)));
        if (draft.isEmpty() || issues.forbid()) {
            System.err.print(Issues.print(issues.all(), folder.getFileName().toString()));
            throw new IllegalStateException("the catalogue is refused; the reasons stand above");
        }
        Path packed = classes.resolve("bonafide/catalog").resolve(Packed.RESOURCE);
        Files.createDirectories(packed.getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(packed)))) {
            Packed.write(withoutCases(parsed), out);
        }
    }

    private static Map<String, YamlNode> withoutCases(Map<String, YamlNode> files) {
        Map<String, YamlNode> bare = new TreeMap<>();
        files.forEach(
                (name, node) -> bare.put(name, node instanceof YamlMap map ? map.without("tests"::equals) : node));
        return bare;
    }
}
