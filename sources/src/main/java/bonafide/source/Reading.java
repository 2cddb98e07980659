package bonafide.source;

import bonafide.dossier.Statement;
import bonafide.observation.Position;
import bonafide.observation.Provenance;
import bonafide.observation.RecordHash;
import bonafide.observation.Sha256;
import bonafide.observation.Speaker;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One file while it is read by one source: where the source puts what it makes of the records, and what it cannot read. */
public final class Reading {
    private static final String OTHER_TYPES = "(other types)";

    private final String file;
    private final String source;
    private final Sink sink;
    private final Optional<SourceFile> again;
    private final MessageDigest digest = Digests.sha256();
    private final Map<String, Long> unknownTypes = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private long records;
    private long refused;
    private boolean recordRefused;

    /** A reading of that file as that source. */
    public Reading(String file, String source, Sink sink) {
        this(file, source, sink, Optional.empty());
    }

    /** A reading of a file from which records can be read again. */
    Reading(String file, String source, Sink sink, Optional<SourceFile> again) {
        this.file = file;
        this.source = source;
        this.sink = sink;
        this.again = again;
    }

    /** The file's path below the folder. */
    public String file() {
        return file;
    }

    /** Where a fact comes from that a system recorded when it happened. */
    public Provenance provenance(RawRecord raw, Instant at) {
        return provenance(raw, at, at, Speaker.RECORD);
    }

    /** Where a fact comes from. */
    public Provenance provenance(RawRecord raw, Instant at, Instant recorded, Speaker speaker) {
        return new Provenance(file, raw.position(), hash(raw), at, recorded, speaker, source);
    }

    /** Hashing was a quarter of reading a log, of whose records few are shown; so it waits until somebody asks, where that can be. */
    private RecordHash hash(RawRecord raw) {
        if (raw.isPlaced() && again.isPresent()) {
            return again.get().stretch(raw);
        }
        digest.update(raw.bytes(), raw.from(), raw.length());
        return Sha256.of(digest.digest());
    }

    /** Hands a statement on. */
    public void state(Statement statement) {
        sink.accept(statement);
    }

    /** Says that a record has a type of which nothing is made. */
    public void unknownType(String type) {
        boolean known = unknownTypes.containsKey(type);
        unknownType(known ? type : Shown.of(type.isBlank() ? "(no type)" : type, 80), 1);
    }

    private void unknownType(String shown, long count) {
        boolean known = unknownTypes.containsKey(shown) || unknownTypes.size() < Bounds.UNKNOWN_TYPES;
        unknownTypes.merge(known ? shown : OTHER_TYPES, count, Long::sum);
    }

    /** Refuses the record that is being read. */
    public void refuse(RawRecord raw, String reason, String hint) {
        recordRefused = true;
        add(raw.position(), reason, hint);
    }

    /** The instant that a field of the record holds, or empty where it holds none and the record was refused. */
    public Optional<Instant> instant(RawRecord raw, String field, Optional<String> written) {
        Optional<Instant> at = written.flatMap(Times::instant);
        if (at.isEmpty()) {
            refuse(
                    raw,
                    written.map(text -> field + " cannot be read: \"" + text + "\"")
                            .orElse("has no " + field),
                    "an instant such as 2026-03-14T09:26:53Z");
        }
        return at;
    }

    /** Refuses a part of a record whose rest is read, or a stretch of the file in which no record can be found. */
    public void refusePart(Position position, String reason, String hint) {
        add(position, reason, hint);
    }

    /** Refuses what is true of the file as a whole. */
    public void refuseFile(String reason, String hint) {
        keep(new Refusal(file, Optional.empty(), reason, hint));
    }

    /** Has a source read one record and counts it. */
    public void count(RawRecord raw, java.util.function.Consumer<RawRecord> read) {
        begin();
        read.accept(raw);
        end();
    }

    /** A source begins to read a record. */
    void begin() {
        recordRefused = false;
    }

    /** The source has read the record, which counts unless it was refused. */
    void end() {
        records += recordRefused ? 0 : 1;
    }

    /** The reading of a later part of the same file. */
    Reading part(Sink partsSink) {
        return new Reading(file, source, partsSink, again);
    }

    /** Adds what became of the part that follows. */
    void absorb(Reading part) {
        records += part.records;
        refused += part.refused;
        part.refusals.stream().limit(Bounds.REFUSALS - refusals.size()).forEach(refusals::add);
        part.unknownTypes.forEach(this::unknownType);
    }

    /** What became of the file. */
    public FileReport report() {
        return new FileReport(file, source, records, refused, unknownTypes, refusals, Optional.empty());
    }

    private void add(Position position, String reason, String hint) {
        keep(new Refusal(file, Optional.of(position), reason, hint));
    }

    private void keep(Refusal refusal) {
        refused++;
        if (refusals.size() < Bounds.REFUSALS) {
            refusals.add(refusal);
        }
    }
}
