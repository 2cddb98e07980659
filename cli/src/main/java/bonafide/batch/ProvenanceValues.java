package bonafide.batch;

import bonafide.observation.Position;
import bonafide.observation.Provenance;
import bonafide.observation.RecordHash;
import bonafide.observation.Sha256;
import bonafide.observation.Speaker;
import bonafide.source.SourceFile;
import java.time.Instant;

/**
 * The written form of where a fact comes from. When it was true stands first, so that records can be put in order before they are
 * read; when it was recorded stands there only where that differs.
 */
final class ProvenanceValues {
    private static final int UNHASHED = 8;
    private static final int CLAIMED = 4;
    private static final int POINTED = 2;
    private static final int RECORDED_LATER = 1;

    private ProvenanceValues() {}

    static void write(Provenance provenance, Bytes to, Phrases phrases) {
        boolean later = !provenance.recorded().equals(provenance.at());
        String pointer = provenance.position().pointer();
        boolean unhashed = provenance.hash() instanceof SourceFile.Stretch;
        writeInstant(provenance.at(), to);
        to.oneByte((unhashed ? UNHASHED : 0)
                | (provenance.speaker() == Speaker.CLAIM ? CLAIMED : 0)
                | (pointer.isEmpty() ? 0 : POINTED)
                | (later ? RECORDED_LATER : 0));
        phrases.write(provenance.file(), to);
        phrases.write(provenance.source(), to);
        to.number(provenance.position().line());
        if (!pointer.isEmpty()) {
            to.text(pointer);
        }
        write(provenance.hash(), to, phrases);
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
        RecordHash hash = (marks & UNHASHED) == 0
                ? new Sha256(from.fixed(), from.fixed(), from.fixed(), from.fixed())
                : new SourceFile.Stretch(
                        phrases.readSourceFile(from), from.number(), from.count(), (int) from.number());
        Instant recorded = (marks & RECORDED_LATER) == 0 ? at : readInstant(from);
        Speaker speaker = (marks & CLAIMED) == 0 ? Speaker.RECORD : Speaker.CLAIM;
        return new Provenance(file, position, hash, at, recorded, speaker, source);
    }

    private static void write(RecordHash hash, Bytes to, Phrases phrases) {
        if (hash instanceof SourceFile.Stretch stretch) {
            phrases.write(stretch.file(), to);
            to.number(stretch.at());
            to.number(stretch.length());
            to.number(Integer.toUnsignedLong(stretch.check()));
        } else {
            Sha256 sha256 = (Sha256) hash;
            to.fixed(sha256.first());
            to.fixed(sha256.second());
            to.fixed(sha256.third());
            to.fixed(sha256.fourth());
        }
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
