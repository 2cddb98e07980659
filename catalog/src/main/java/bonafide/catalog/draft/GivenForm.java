package bonafide.catalog.draft;

import bonafide.catalog.issue.Issues;
import bonafide.catalog.yaml.Fields;
import bonafide.catalog.yaml.YamlMap;
import bonafide.catalog.yaml.YamlNode;
import bonafide.catalog.yaml.YamlText;
import bonafide.form.Bound;
import bonafide.form.Column;
import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.form.Problem;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import bonafide.observation.Position;
import bonafide.observation.Provenance;
import bonafide.observation.Sha256;
import bonafide.observation.Speaker;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How given observations are written down: the plain form, one map a row. */
final class GivenForm {
    private static final Set<String> OWN_KEYS = Set.of("observation", "at", "speaker");
    private static final String RULE = "Given";

    private GivenForm() {}

    /** Reads the rows under a key; those that are wrong are said and left out. */
    static List<Observation> observations(Fields fields, String key, Issues issues) {
        List<Observation> observations = new ArrayList<>();
        for (YamlNode item : fields.nodes(key, false)) {
            Fields.of("an observation", item, issues)
                    .flatMap(row -> observation(row, issues))
                    .ifPresent(observations::add);
        }
        return observations;
    }

    private static Optional<Observation> observation(Fields row, Issues issues) {
        String name = row.text("observation");
        Provenance provenance = provenance(row);
        Optional<Kind> kind = Kinds.named(name);
        if (kind.isEmpty()) {
            if (!name.isEmpty()) {
                issues.error(
                        RULE, row.spot("observation"), "there is no kind of observation \"" + name + "\"", near(name));
            }
            return Optional.empty();
        }
        if (Linked.class.isAssignableFrom(kind.get().type())) {
            return LinkedForm.read(kind.get().name(), row, provenance, issues);
        }
        return bound(kind.get(), row, provenance, issues);
    }

    private static Optional<Observation> bound(Kind kind, Fields row, Provenance provenance, Issues issues) {
        return switch (kind.read(row.cells(OWN_KEYS), provenance)) {
            case Bound.Made<? extends Record>(Record made) -> Optional.of((Observation) made);
            case Bound.Refused<? extends Record>(List<Problem> problems) -> {
                String columns = String.join(
                        ", ", kind.columns().stream().map(Column::name).toList());
                problems.forEach(problem -> issues.error(
                        RULE,
                        row.spot(problem.column()),
                        kind.name() + " \"" + problem.column() + "\": " + problem.reason(),
                        problem.hint().isEmpty() ? "columns: " + columns : problem.hint()));
                yield Optional.empty();
            }
        };
    }

    private static Provenance provenance(Fields row) {
        Instant at = row.maybeText("at").map(text -> at(row, text)).orElse(Provenance.UNDATED);
        Speaker speaker = row.word("speaker", Speaker.class, Speaker.RECORD);
        YamlMap map = row.map();
        return new Provenance(
                map.spot().file(),
                Position.ofLine(map.spot().line()),
                digest(map.canonical()),
                at,
                at,
                speaker,
                "given");
    }

    private static Instant at(Fields row, String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notAnInstant) {
            if (!text.isEmpty()) {
                row.error("at", "\"at\" is \"" + text + "\"", "a day such as 2026-03-14 or 2026-03-14T09:26:53-05:00");
            }
            return Provenance.UNDATED;
        }
    }

    private static String near(String name) {
        List<String> names = Kinds.all().stream().map(Kind::name).toList();
        String family = name.contains(".") ? name.substring(0, name.indexOf('.') + 1) : name;
        List<String> relatives =
                names.stream().filter(other -> other.startsWith(family)).toList();
        return Fields.nearest(name, relatives.isEmpty() ? names : relatives);
    }

    /** The digest of a row's content. */
    static Sha256 digest(String content) {
        try {
            return Sha256.of(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** The text of a node that must be one; "" after saying that it is none. */
    static String text(YamlNode node, Issues issues) {
        if (node instanceof YamlText text) {
            return text.value().strip();
        }
        issues.error(RULE, node.spot(), "this is " + node.what(), "write a text");
        return "";
    }
}
