package bonafide.dossier;

import bonafide.form.Bound;
import bonafide.form.Kinds;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import bonafide.observation.Position;
import bonafide.observation.Provenance;
import bonafide.observation.Sha256;
import bonafide.observation.Speaker;
import bonafide.observation.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Dossiers for tests, written like the plain form: {@code Dossiers.empty().record("2026-03-02", "logistics.ship-to",
 * "order=O-1", "address=12 Oak St, Columbus, OH 43206, US")}. Every call answers with a new value.
 *
 * <p>A time is a day, an instant, or "" for an undated fact.
 */
public record Dossiers(List<Observation> observations) {
    public static final SubjectId SUBJECT = new SubjectId("employee:E-1");

    public Dossiers {
        observations = List.copyOf(observations);
    }

    public static Dossiers empty() {
        return new Dossiers(List.of());
    }

    /** What a system or a third party recorded. */
    public Dossiers record(String at, String kind, String... cells) {
        return and(observation(at, Speaker.RECORD, observations.size() + 1, kind, cells));
    }

    /** What the person says. */
    public Dossiers claim(String at, String kind, String... cells) {
        return and(observation(at, Speaker.CLAIM, observations.size() + 1, kind, cells));
    }

    /** An artefact that stands in the records of others too; each other is a name, or {@code name/household:word}. */
    public Dossiers shares(String at, Linked.Artefact artefact, String value, String... others) {
        List<Linked.Holder> holders = new ArrayList<>();
        for (String other : others) {
            String[] parts = other.split("/", -1);
            holders.add(new Linked.Holder(
                    new SubjectId("employee:" + parts[0].replace(' ', '-')),
                    parts[0],
                    List.of(parts).subList(1, parts.length),
                    provenance(at, Speaker.RECORD, 900 + holders.size())));
        }
        return and(new Linked.SharedArtefact(
                provenance(at, Speaker.RECORD, observations.size() + 1), artefact, value, holders));
    }

    public Dossiers and(Observation observation) {
        List<Observation> more = new ArrayList<>(observations);
        more.add(observation);
        return new Dossiers(more);
    }

    /** The same without the observations of one line. */
    public Dossiers without(Observation observation) {
        return new Dossiers(observations.stream()
                .filter(other -> !other.equals(observation))
                .toList());
    }

    public Dossier asOf(String at) {
        return new Dossier(SUBJECT, instant(at), observations);
    }

    /** As of the newest observation. */
    public Dossier now() {
        Instant newest = observations.stream()
                .map(Observation::at)
                .max(Instant::compareTo)
                .orElse(Provenance.UNDATED);
        return new Dossier(SUBJECT, newest, observations);
    }

    public static Observation observation(String at, Speaker speaker, long line, String kind, String... cells) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (String cell : cells) {
            int equals = cell.indexOf('=');
            columns.put(
                    cell.substring(0, equals),
                    List.of(cell.substring(equals + 1).split(";")));
        }
        Bound<? extends Record> bound = Kinds.named(kind)
                .orElseThrow(() -> new AssertionError("no kind " + kind))
                .read(columns, provenance(at, speaker, line));
        return switch (bound) {
            case Bound.Made<? extends Record> made -> (Observation) made.record();
            case Bound.Refused<? extends Record> refused -> throw new AssertionError(kind + ": " + refused.problems());
        };
    }

    public static Provenance provenance(String at, Speaker speaker, long line) {
        Instant when = instant(at);
        return new Provenance(
                "records.csv", Position.ofLine(line), new Sha256(0, 0, 0, line), when, when, speaker, "plain-csv");
    }

    public static Instant instant(String at) {
        if (at.isEmpty()) {
            return Provenance.UNDATED;
        }
        return at.indexOf('T') > 0
                ? Instant.parse(at)
                : LocalDate.parse(at).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
