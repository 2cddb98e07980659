package bonafide.report;

import bonafide.report.page.Page;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The report for people: one HTML file that holds all it needs, opens without a network and admits no content from
 * elsewhere. Equal results make equal bytes.
 */
public final class HtmlReport {
    private static final String TEMPLATES = "bonafide.report.templates";

    private HtmlReport() {}

    /** Writes the report into a file, in UTF-8. */
    public static void write(Results results, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(results, writer);
        }
    }

    /** Writes the report. */
    public static void write(Results results, Writer writer) throws IOException {
        Page page =
                Page.of(results.folder(), results.screening(), results.files(), results.tables(), results.catalogue());
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);
        try {
            engine.render("report.jte", page, new WriterOutput(writer));
        } catch (TemplateException failed) {
            throw full(failed);
        }
        writer.flush();
    }

    /** A full disk is told as what it is; anything else is a bug of a template. */
    private static IOException full(TemplateException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException broken) {
                return broken;
            }
        }
        throw failed;
    }
}
