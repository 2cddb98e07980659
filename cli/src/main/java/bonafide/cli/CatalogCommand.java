package bonafide.cli;

import bonafide.catalog.Catalogues;
import bonafide.catalog.Locking;
import bonafide.catalog.Reading;
import bonafide.catalog.issue.Issue;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.page.CatalogueText;
import bonafide.catalog.trial.CaseReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide catalog}: shows and tests what is judged by. */
@Command(
        name = "catalog",
        description = "Shows and tests the red flags and measures that are judged by.",
        mixinStandardHelpOptions = true)
final class CatalogCommand implements Runnable {
    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            scope = CommandLine.ScopeType.INHERIT,
            description = "The catalogue in this folder instead of the built-in one.")
    private @Nullable Path folder;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do with the catalogue.");
        }
    }

    @Command(name = "list", description = "Lists red flags and measures.", mixinStandardHelpOptions = true)
    int list() {
        return withCatalogue(loaded -> {
            Terminal.out(spec).print(new CatalogueText(loaded).list());
            return Main.DONE;
        });
    }

    @Command(
            name = "show",
            description = "Shows everything about one red flag or measure.",
            mixinStandardHelpOptions = true)
    int show(@Parameters(paramLabel = "ID") String id) {
        return withCatalogue(loaded -> {
            CatalogueText text = new CatalogueText(loaded);
            Optional<String> shown = text.show(id);
            shown.ifPresentOrElse(
                    Terminal.out(spec)::print,
                    () -> Terminal.err(spec)
                            .println("there is no red flag or measure " + id + "; " + text.nearest(id)));
            return shown.isPresent() ? Main.DONE : Main.FAILED;
        });
    }

    @Command(
            name = "test",
            description = "Runs the test cases beside the red flags, and the whole dossiers.",
            mixinStandardHelpOptions = true)
    int test(
            @Parameters(
                            paramLabel = "ID",
                            arity = "0..1",
                            defaultValue = "",
                            description = "A red flag, or how ids begin.")
                    String id) {
        return withCatalogue(loaded -> {
            CaseReport report = CaseReport.of(loaded.catalogue(), loaded.cases(), loaded.dossiers(), id);
            if (report.results().isEmpty()) {
                Terminal.err(spec)
                        .println("no test case belongs to " + id + "; " + new CatalogueText(loaded).nearest(id));
                return Main.FAILED;
            }
            Terminal.out(spec).print(report.print());
            return report.passed() ? Main.DONE : Main.FAILED;
        });
    }

    @Command(
            name = "lock",
            description =
                    "Writes catalog.lock of the folder named by --catalog, unless a rule changed without a new version.",
            mixinStandardHelpOptions = true)
    int lock() {
        if (folder == null) {
            throw new CommandLine.ParameterException(
                    spec == null ? new CommandLine(this) : spec.commandLine(), "Say which catalogue: --catalog DIR.");
        }
        if (new NamedPaths().folder("--catalog", folder).complain(Terminal.err(spec))) {
            return Main.USAGE;
        }
        List<Issue> issues = Locking.write(folder);
        if (!issues.isEmpty()) {
            Terminal.err(spec).print(Issues.print(issues, folder.toString()));
            return Main.FAILED;
        }
        Terminal.out(spec).println("wrote " + folder.resolve("catalog.lock"));
        return Main.DONE;
    }

    private int withCatalogue(ToIntFunction<Reading.Loaded> use) {
        if (new NamedPaths().folder("--catalog", folder).complain(Terminal.err(spec))) {
            return Main.USAGE;
        }
        Reading reading = folder == null ? Catalogues.builtInWithCases() : Catalogues.of(folder);
        return switch (reading) {
            case Reading.Loaded loaded -> use.applyAsInt(loaded);
            case Reading.Refused refused -> {
                Terminal.err(spec)
                        .print(Issues.print(refused.issues(), folder == null ? "catalog" : folder.toString()));
                yield Main.FAILED;
            }
        };
    }
}
