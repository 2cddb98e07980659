package bonafide.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The files that {@code --out} asks for. All are written beside their places first and then moved there, so none is ever half
 * and none is of another run than the others; a run that ends early takes what it has begun away with it.
 */
public final class ResultFiles {
    /** What is written, in the order in which it is named to the user. */
    public static final List<String> NAMES = List.of(
            "report.html", "assessments.jsonl", "findings.csv", "files.jsonl", "refused.jsonl", "unjoined.jsonl");

    private ResultFiles() {}

    /** Writes all of them into the directory, which is made where it does not exist. */
    public static void write(Results results, SubjectLines lines, Path directory) throws IOException {
        Files.createDirectories(directory);
        try {
            for (String name : NAMES) {
                write(part(directory, name), content(name, results, lines));
            }
            for (String name : NAMES) {
                Files.move(part(directory, name), directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (String name : NAMES) {
                Files.deleteIfExists(part(directory, name));
            }
        }
    }

    private static Content content(String name, Results results, SubjectLines lines) {
        return switch (name) {
            case "report.html" -> out -> HtmlReport.write(results, out);
            case "assessments.jsonl" -> lines::writeAssessments;
            case "findings.csv" -> lines::writeFindings;
            case "files.jsonl" -> out -> FilesJsonl.write(results, out);
            case "refused.jsonl" -> out -> FilesJsonl.writeRefused(results, out);
            case "unjoined.jsonl" -> lines::writeUnjoined;
            default -> throw new IllegalArgumentException("no such file is written: " + name);
        };
    }

    private interface Content {
        void to(Writer out) throws IOException;
    }

    private static Path part(Path directory, String name) {
        return directory.resolve(name + ".part");
    }

    private static void write(Path part, Content content) throws IOException {
        part.toFile().deleteOnExit();
        try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            content.to(out);
        }
    }
}
