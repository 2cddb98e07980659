package bonafide.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The files that {@code --out} asks for. Each is written beside its place and then moved there, so none is ever half. */
public final class ResultFiles {
    /** What is written, in the order in which it is named to the user. */
    public static final List<String> NAMES = List.of(
            "report.html", "assessments.jsonl", "findings.csv", "files.jsonl", "refused.jsonl", "unjoined.jsonl");

    private ResultFiles() {}

    /** Writes all of them into the directory, which is made where it does not exist. */
    public static void write(Results results, SubjectLines lines, Path directory) throws IOException {
        Files.createDirectories(directory);
        write(directory, "report.html", out -> HtmlReport.write(results, out));
        write(directory, "assessments.jsonl", lines::writeAssessments);
        write(directory, "findings.csv", lines::writeFindings);
        write(directory, "files.jsonl", out -> FilesJsonl.write(results, out));
        write(directory, "refused.jsonl", out -> FilesJsonl.writeRefused(results, out));
        write(directory, "unjoined.jsonl", lines::writeUnjoined);
    }

    private interface Content {
        void to(Writer out) throws IOException;
    }

    private static void write(Path directory, String name, Content content) throws IOException {
        Path part = directory.resolve(name + ".part");
        try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            content.to(out);
        }
        Files.move(part, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
