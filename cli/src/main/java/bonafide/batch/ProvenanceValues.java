package bonafide.batch;

import bonafide.observation.Position;
import bonafide.observation.Provenance;
import bonafide.observation.Sha256;
import bonafide.observation.Speaker;
import java.time.Instant;

/**
 * The written form of where a fact comes from. When it was true stands first, so that records can be put in order before they are
 * read; when it was recorded stands there only where that differs.
 */
final class ProvenanceValues {
    private static final int CLAIMED = 4;
    private static final int POINTED = 2;
    private static final int RECORDED_LATER = 1;

    private ProvenanceValues() {}

    static void write(Provenance provenance, Bytes to, Phrases phrases) {
        boolean later = !provenance.recorded().equals(provenance.at());
        String pointer = provenance.position().pointer();
        writeInstant(provenance.at(), to);
        to.oneByte((provenance.speaker() == Speaker.CLAIM ? CLAIMED : 0)
                | (pointer.isEmpty() ? 0 : POINTED)
                | (later ? RECORDED_LATER : 0));
        phrases.write(provenance.file(), to);
        phrases.write(provenance.source(), to);
        to.number(provenance.position().line());
        if (!pointer.isEmpty()) {
            to.text(pointer);
        }
        to.fixed(provenance.sha256().first());
        to.fixed(provenance.sha256().second());
        to.fixed(provenance.sha256().third());
        to.fixed(provenance.sha256().fourth());
        if (later) {
            writeInstant(provenance.recorded(), to);
        }
    }

    static Provenance read(Cursor from, Phrases phrases) {
        Instant at = readInstant(from);
        int marks = from.oneByte();
        String file = phrases.read(from);
        String source = phrases.read(from);
        long line = from.number();
        Position position = new Position(line, (marks & POINTED) == 0 ? "" : from.text());
        Sha256 sha256 = new Sha256(from.fixed(), from.fixed(), from.fixed(), from.fixed());
        Instant recorded = (marks & RECORDED_LATER) == 0 ? at : readInstant(from);
        Speaker speaker = (marks & CLAIMED) == 0 ? Speaker.RECORD : Speaker.CLAIM;
        return new Provenance(file, position, sha256, at, recorded, speaker, source);
    }

    static void writeInstant(Instant instant, Bytes to) {
        to.signed(instant.getEpochSecond());
        to.number(instant.getNano());
    }

    static Instant readInstant(Cursor from) {
        long seconds = from.signed();
        return Instant.ofEpochSecond(seconds, from.number());
    }
}
