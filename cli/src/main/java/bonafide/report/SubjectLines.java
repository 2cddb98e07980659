package bonafide.report;

import bonafide.batch.Drawer;
import bonafide.batch.RecordLines;
import bonafide.batch.Taker;
import bonafide.screening.Screening.Orphan;
import bonafide.screening.Screening.Screened;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The lines of {@code assessments.jsonl} and {@code unjoined.jsonl} and the rows of {@code findings.csv}, written down as
 * subjects are judged, because not all of them fit into memory.
 */
public final class SubjectLines implements Taker, AutoCloseable {
    private final Drawer assessments;
    private final Drawer findings;
    private final RecordLines unjoined;

    /** None yet; what does not fit into memory goes into that folder. */
    public SubjectLines(Path scratch) {
        this.unjoined = new RecordLines(scratch);
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

    @Override
    public Optional<Consumer<Orphan>> unjoined() {
        return Optional.of(this::takeUnjoined);
    }

    private void takeUnjoined(Orphan orphan) {
        try {
            unjoined.put(orphan.statement().observation().provenance(), UnjoinedJsonl.line(orphan));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail", impossible);
        }
    }

    /** Writes {@code unjoined.jsonl}. */
    public void writeUnjoined(Writer out) throws IOException {
        unjoined.writeTo(out);
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
        unjoined.close();
    }
}
