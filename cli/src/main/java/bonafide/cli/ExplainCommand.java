package bonafide.cli;

import bonafide.assessment.Assessment;
import bonafide.batch.Taker;
import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.report.ExplainText;
import bonafide.report.Results;
import bonafide.screening.Screening;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
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
    private static final int MOST_LISTED = 50;

    @Mixin
    private InputOptions input = new InputOptions();

    @Parameters(index = "1", paramLabel = "SUBJECT", description = "A subject's id, the end of it, or a name.")
    private String subject = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter complain = Terminal.err(spec);
        if (input.paths().complain(complain)) {
            return Main.USAGE;
        }
        Called called = new Called(subject);
        return switch (input.screening().screen(Terminal.progress(), called)) {
            case FolderScreening.Outcome.Refused refused -> {
                refused.reasons().forEach(complain::println);
                yield Main.FAILED;
            }
            case FolderScreening.Outcome.Screened screened -> explain(called, screened.results(), complain);
        };
    }

    private int explain(Called called, Results results, PrintWriter complain) {
        List<Screening.Screened> found = called.inOrder();
        if (found.size() == 1) {
            PrintWriter print = Terminal.out(spec);
            print.print(ExplainText.of(found.getFirst()));
            print.flush();
            return Main.DONE;
        }
        complain.println(found.isEmpty() ? "nobody is called " + subject : subject + " may be any of:");
        List<Assessment> listed = found.isEmpty()
                ? results.screening().assessments()
                : found.stream().map(Screening.Screened::assessment).toList();
        listed.stream()
                .limit(MOST_LISTED)
                .forEach(assessment ->
                        complain.println("  " + assessment.subject() + "  " + String.join(" / ", assessment.names())));
        return Main.FAILED;
    }

    /** Keeps the subjects that are called so. */
    private static final class Called implements Taker {
        private final String word;
        private final TreeSet<Screening.Screened> found = new TreeSet<>(Screening.MOST_URGENT_FIRST);

        Called(String word) {
            this.word = word;
        }

        @Override
        public void take(Screening.Screened screened) {
            if (isCalled(screened, word)) {
                keep(screened);
            }
        }

        private synchronized void keep(Screening.Screened screened) {
            found.add(screened);
            if (found.size() > MOST_LISTED) {
                found.removeLast();
            }
        }

        List<Screening.Screened> inOrder() {
            return List.copyOf(found);
        }
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
