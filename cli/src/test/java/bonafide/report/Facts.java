package bonafide.report;

import bonafide.form.Bound;
import bonafide.form.Kinds;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import bonafide.observation.Position;
import bonafide.observation.Provenance;
import bonafide.observation.Sha256;
import bonafide.observation.Speaker;
import bonafide.observation.SubjectId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Observations of one file, for tests: {@code Facts.in("hr/people.csv").record(12, "2026-03-02", "contact.phone", …)}. */
record Facts(String file, String source) {
    static Facts in(String file, String source) {
        return new Facts(file, source);
    }

    Observation record(long line, String at, String kind, String... cells) {
        return observation(provenance(line, at, Speaker.RECORD), kind, cells);
    }

    Observation claim(long line, String at, String kind, String... cells) {
        return observation(provenance(line, at, Speaker.CLAIM), kind, cells);
    }

    Linked.SharedArtefact shared(
            long line, String at, Linked.Artefact artefact, String value, Linked.Holder... others) {
        return new Linked.SharedArtefact(provenance(line, at, Speaker.RECORD), artefact, value, List.of(others));
    }

    Linked.Holder holder(long line, String at, String subject, String name) {
        return new Linked.Holder(new SubjectId(subject), name, List.of(), provenance(line, at, Speaker.CLAIM));
    }

    Provenance provenance(long line, String at, Speaker speaker) {
        Instant when = instant(at);
        byte[] seed = (file + line).getBytes(StandardCharsets.UTF_8);
        long hash = 0x9E3779B97F4A7C15L;
        for (byte part : seed) {
            hash = (hash ^ part) * 0x100000001b3L;
        }
        return new Provenance(
                file,
                Position.ofLine(line),
                new Sha256(hash, hash * 3, hash * 5, hash * 7),
                when,
                when,
                speaker,
                source);
    }

    private static Observation observation(Provenance provenance, String kind, String... cells) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (String cell : cells) {
            int equals = cell.indexOf('=');
            columns.put(cell.substring(0, equals), List.of(cell.substring(equals + 1)));
        }
        Bound<? extends Record> bound = Kinds.named(kind)
                .orElseThrow(() -> new AssertionError("no kind " + kind))
                .read(columns, provenance);
        return switch (bound) {
            case Bound.Made<? extends Record> made -> (Observation) made.record();
            case Bound.Refused<? extends Record> refused -> throw new AssertionError(kind + ": " + refused.problems());
        };
    }

    static Instant instant(String at) {
        if (at.isEmpty()) {
            return Provenance.UNDATED;
        }
        return at.indexOf('T') > 0
                ? Instant.parse(at)
                : LocalDate.parse(at).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
