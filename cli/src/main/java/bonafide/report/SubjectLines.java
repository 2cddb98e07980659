package bonafide.report;

import bonafide.batch.Drawer;
import bonafide.batch.Taker;
import bonafide.screening.Screening.Screened;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;

/**
 * The lines of {@code assessments.jsonl} and the rows of {@code findings.csv}, written down as subjects are judged, because not
 * all of them fit into memory.
 */
public final class SubjectLines implements Taker, AutoCloseable {
    private final Drawer assessments;
    private final Drawer findings;

    /** None yet; what does not fit into memory goes into that folder. */
    public SubjectLines(Path scratch) {
        this.assessments = new Drawer(scratch);
        this.findings = new Drawer(scratch);
    }

    @Override
    public void take(Screened screened) {
        try {
            assessments.put(screened.assessment(), AssessmentsJsonl.line(screened) + "\n");
            findings.put(screened.assessment(), FindingsCsv.rows(screened.assessment()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail", impossible);
        }
    }

    /** Writes {@code assessments.jsonl}. */
    public void writeAssessments(Writer out) throws IOException {
        assessments.writeTo(out);
    }

    /** Writes {@code findings.csv}. */
    public void writeFindings(Writer out) throws IOException {
        out.write(FindingsCsv.header());
        findings.writeTo(out);
    }

    @Override
    public void close() {
        assessments.close();
        findings.close();
    }
}
