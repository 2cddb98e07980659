package bonafide.catalog;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.DraftReader;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.validator.Validators;
import bonafide.catalog.yaml.YamlNode;
import bonafide.catalog.yaml.YamlReader;
import bonafide.redflag.Measure;
import bonafide.redflag.RedFlag;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where catalogues come from: the one in this program, or a folder. */
public final class Catalogues {
    private Catalogues() {}

    /** The catalogue in this program, without its test cases. The build has validated it, so it cannot be refused. */
    public static Reading.Loaded builtIn() {
        Packed packed = packed();
        return new Reading.Loaded(packed.catalogue(), packed.sources(), List.of(), List.of(), List.of());
    }

    /** The catalogue in this program with its test cases, read from the YAML files themselves. */
    public static Reading builtInWithCases() {
        Issues issues = new Issues();
        Map<String, String> yaml = new TreeMap<>();
        for (String name : DraftReader.NEEDED) {
            yaml.put(name, resource(name));
        }
        Packed packed = packed();
        for (RedFlag flag : packed.catalogue().redFlags()) {
            yaml.put(DraftReader.fileOf(flag), resource(DraftReader.fileOf(flag)));
        }
        for (Measure measure : packed.catalogue().measures()) {
            yaml.put(DraftReader.fileOf(measure), resource(DraftReader.fileOf(measure)));
        }
        for (String name : packed.dossiers()) {
            yaml.put(name, resource(name));
        }
        return reading(DraftReader.read(parsed(yaml, issues), Optional.empty(), issues), issues);
    }

    /** The catalogue in a folder, with its test cases, after every validator has seen it. */
    public static Reading of(Path folder) {
        Issues issues = new Issues();
        Optional<Draft> draft = draft(folder, issues);
        draft.ifPresent(written -> Validators.all().forEach(validator -> validator.check(written, issues)));
        return reading(draft, issues);
    }

    /** The catalogue in a folder as it stands, without asking the validators. */
    static Optional<Draft> draft(Path folder, Issues issues) {
        Folder files = Folder.read(folder, issues);
        return DraftReader.read(parsed(files.yaml(), issues), files.lock(), issues);
    }

    private static Map<String, YamlNode> parsed(Map<String, String> yaml, Issues issues) {
        Map<String, YamlNode> parsed = new TreeMap<>();
        yaml.forEach((name, text) -> YamlReader.read(name, text, issues).ifPresent(node -> parsed.put(name, node)));
        return parsed;
    }

    private static Reading reading(Optional<Draft> draft, Issues issues) {
        return draft.isEmpty() || issues.forbid()
                ? new Reading.Refused(issues.all())
                : new Reading.Loaded(
                        draft.get().catalogue(),
                        draft.get().sources(),
                        draft.get().cases(),
                        draft.get().dossiers(),
                        issues.all());
    }

    private static Packed packed() {
        try (InputStream in = stream(Packed.RESOURCE)) {
            return Packed.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException broken) {
            throw new UncheckedIOException("the catalogue in this program is broken; build again", broken);
        }
    }

    private static String resource(String name) {
        try (InputStream in = stream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the catalogue in this program is broken; build again", broken);
        }
    }

    private static InputStream stream(String name) {
        InputStream in = Catalogues.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("this program was built without its catalogue (" + name + "); build again");
        }
        return in;
    }
}
