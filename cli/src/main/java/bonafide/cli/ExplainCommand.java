package bonafide.cli;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.report.ExplainText;
import bonafide.report.Results;
import bonafide.screening.Screening;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide explain FOLDER SUBJECT}. */
@Command(
        name = "explain",
        description =
                "Prints one assessment with its whole derivation: every red flag, what it looked at and what came of it.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private InputOptions input = new InputOptions();

    @Parameters(index = "1", paramLabel = "SUBJECT", description = "A subject's id, the end of it, or a name.")
    private String subject = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter complain = Terminal.err(spec);
        return switch (input.screening().screen(Terminal.progress())) {
            case FolderScreening.Outcome.Refused refused -> {
                refused.reasons().forEach(complain::println);
                yield Main.FAILED;
            }
            case FolderScreening.Outcome.Screened screened -> explain(screened.results(), complain);
        };
    }

    private int explain(Results results, PrintWriter complain) {
        List<Screening.Screened> called = results.screening().subjects().stream()
                .filter(screened -> isCalled(screened, subject))
                .toList();
        if (called.size() == 1) {
            PrintWriter print = Terminal.out(spec);
            print.print(ExplainText.of(called.getFirst()));
            print.flush();
            return Main.DONE;
        }
        complain.println(called.isEmpty() ? "nobody is called " + subject : subject + " may be any of:");
        (called.isEmpty() ? results.screening().subjects() : called)
                .stream()
                        .limit(50)
                        .forEach(screened -> complain.println("  "
                                + screened.dossier().subject() + "  "
                                + String.join(" / ", screened.assessment().names())));
        return Main.FAILED;
    }

    private static boolean isCalled(Screening.Screened screened, String word) {
        String id = screened.dossier().subject().value();
        String lower = word.toLowerCase(Locale.ROOT);
        return id.equals(lower)
                || id.endsWith(":" + lower)
                || screened.assessment().names().stream()
                        .anyMatch(name -> Key.of(KeyKind.NAME, name).equals(Key.of(KeyKind.NAME, word)));
    }
}
