package bonafide.cli;

import bonafide.assessment.Band;
import bonafide.batch.Taker;
import bonafide.report.ResultFiles;
import bonafide.report.Results;
import bonafide.report.ScreenText;
import bonafide.report.SubjectLines;
import bonafide.source.FileReport;
import bonafide.source.Refusal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bonafide screen FOLDER}. */
@Command(
        name = "screen",
        description = "Reads a folder of exports and says whose records contradict what that person claims.",
        mixinStandardHelpOptions = true)
final class ScreenCommand implements Callable<Integer> {
    private static final int MOST_REFUSALS = 10;

    /** What is printed on standard output. */
    enum Format {
        TABLE,
        JSONL,
        NONE
    }

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write report.html, assessments.jsonl, findings.csv, files.jsonl, refused.jsonl and"
                    + " unjoined.jsonl here.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            description = "Print: ${COMPLETION-CANDIDATES} (default: table).",
            defaultValue = "table")
    private Format format = Format.TABLE;

    @Option(names = "--all", description = "List subjects with nothing to do, too.")
    private boolean all;

    @Option(
            names = "--fail-on",
            paramLabel = "BAND",
            description = "Exit with 3 if somebody is in this band or above: ${COMPLETION-CANDIDATES}.")
    private @Nullable Band failOn;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter print = Terminal.out(spec);
        PrintWriter complain = Terminal.err(spec);
        if (input.paths().folderToMake("--out", out).complain(complain)) {
            return Main.USAGE;
        }
        try (SubjectLines lines = new SubjectLines(input.scratch())) {
            boolean wanted = out != null || format == Format.JSONL;
            return switch (input.screening().screen(Terminal.progress(), wanted ? lines : Taker.NOBODY)) {
                case FolderScreening.Outcome.Refused refused -> {
                    refused.reasons().forEach(complain::println);
                    yield Main.FAILED;
                }
                case FolderScreening.Outcome.Screened screened -> {
                    show(screened.results(), lines, print);
                    print.flush();
                    refusals(screened.results().files(), complain);
                    if (out != null) {
                        ResultFiles.write(screened.results(), lines, out);
                        // Standard output may be read by a program, which takes every line of it for an assessment.
                        (format == Format.TABLE ? print : complain)
                                .println("written to " + out + ": " + String.join(", ", ResultFiles.NAMES));
                    }
                    print.flush();
                    yield exitCode(screened.results(), complain);
                }
            };
        }
    }

    private void show(Results results, SubjectLines lines, PrintWriter print) throws IOException {
        switch (format) {
            case TABLE -> print.print(new ScreenText(Terminal.colour(), all).of(results));
            case JSONL -> lines.writeAssessments(print);
            case NONE -> print.flush();
        }
    }

    private static void refusals(List<FileReport> files, PrintWriter complain) {
        List<Refusal> refusals =
                files.stream().flatMap(file -> file.refusals().stream()).toList();
        long count = files.stream().mapToLong(FileReport::refused).sum();
        refusals.stream()
                .limit(MOST_REFUSALS)
                .forEach(refusal -> complain.println("refused: " + refusal.file()
                        + refusal.position().map(position -> ", " + position).orElse("") + ": " + refusal.reason()
                        + " ("
                        + refusal.hint() + ")"));
        if (count > MOST_REFUSALS) {
            complain.println("refused: " + (count - MOST_REFUSALS) + " more; --out lists them in refused.jsonl");
        }
        complain.flush();
    }

    private int exitCode(Results results, PrintWriter complain) {
        if (results.screening().count() == 0) {
            complain.println(results.folder()
                    + ": no record names anybody, so nothing was judged (is it the folder with the exports?)");
            return Main.FAILED;
        }
        Band limit = failOn;
        boolean reached =
                limit != null && !results.screening().bands().tailMap(limit).isEmpty();
        return reached ? Main.BAND_REACHED : Main.DONE;
    }
}
