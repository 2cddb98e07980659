package bonafide.cli;

import bonafide.lists.LoadedTables;
import bonafide.lists.ReferenceTables;
import bonafide.lists.TableListing;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bonafide lists}. */
@Command(
        name = "lists",
        description = "Shows which reference tables are loaded, whose they are and how old.",
        mixinStandardHelpOptions = true)
final class ListsCommand implements Callable<Integer> {
    @Option(
            names = "--lists",
            paramLabel = "DIR",
            description = "Your own lists: they come before the built-in tables.")
    private @Nullable Path lists;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = InputOptions.Time.class,
            description = "Say how old they were then (default: now).")
    private @Nullable Instant asOf;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter complain = Terminal.err(spec);
        if (new NamedPaths().folder("--lists", lists).complain(complain)) {
            return Main.USAGE;
        }
        LoadedTables tables = lists == null ? ReferenceTables.load(List.of()) : ReferenceTables.load(lists);
        PrintWriter print = Terminal.out(spec);
        print.print(TableListing.text(tables.references().tables(), asOf == null ? Instant.now() : asOf));
        print.flush();
        tables.refused().forEach(refusal -> complain.println("refused: " + refusal));
        return Main.DONE;
    }
}
