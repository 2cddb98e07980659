package bonafide.report;

import bonafide.assessment.AppliedCause;
import bonafide.assessment.Assessment;
import bonafide.assessment.CategoryPoints;
import bonafide.assessment.DueMeasure;
import bonafide.assessment.Suppressed;
import bonafide.assessment.Weighed;
import bonafide.finding.Evidence;
import bonafide.finding.Finding;
import bonafide.finding.Gap;
import bonafide.finding.LookUp;
import bonafide.form.Kinds;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.observation.Sha256;
import bonafide.redflag.RedFlag;
import bonafide.screening.Screening;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * {@code assessments.jsonl}: one JSON object a line and a subject, in the order of the report. Its schema is {@code
 * docs/assessments.schema.json}.
 */
public final class AssessmentsJsonl {
    private static final JsonFactory JSON = new JsonFactory();

    private AssessmentsJsonl() {}

    /** One assessment as one line. */
    public static String line(Screening.Screened screened) throws IOException {
        java.io.StringWriter text = new java.io.StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            assessment(json, screened);
        }
        return text.toString();
    }

    private static void assessment(JsonGenerator json, Screening.Screened screened) throws IOException {
        Assessment assessment = screened.assessment();
        json.writeStartObject();
        json.writeObjectFieldStart("subject");
        json.writeStringField("id", assessment.subject().value());
        texts(json, "names", assessment.names());
        json.writeEndObject();
        json.writeStringField("asOf", assessment.asOf().toString());
        json.writeStringField("band", assessment.band().word());
        json.writeStringField("because", assessment.because());
        json.writeNumberField("points", assessment.points());
        judged(json, assessment);
        categories(json, assessment);
        findings(json, assessment);
        commonCauses(json, assessment);
        suppressed(json, assessment);
        gaps(json, assessment);
        measures(json, assessment);
        weakJoins(json, screened);
        json.writeEndObject();
    }

    private static void judged(JsonGenerator json, Assessment assessment) throws IOException {
        json.writeObjectFieldStart("judged");
        json.writeNumberField("redFlags", assessment.judged().redFlags());
        json.writeNumberField("of", assessment.judged().of());
        json.writeNumberField("categories", assessment.judged().categories());
        json.writeNumberField("ofCategories", assessment.judged().ofCategories());
        json.writeEndObject();
    }

    private static void categories(JsonGenerator json, Assessment assessment) throws IOException {
        json.writeArrayFieldStart("categories");
        for (CategoryPoints category : assessment.categories()) {
            json.writeStartObject();
            json.writeStringField("category", category.category().word());
            json.writeNumberField("points", category.points());
            json.writeNumberField("uncapped", category.uncapped());
            nullable(
                    json,
                    "commonCause",
                    category.cause().map(cause -> cause.id()).orElse(""));
            texts(json, "redFlags", category.redFlags());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void findings(JsonGenerator json, Assessment assessment) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Weighed weighed : assessment.findings()) {
            json.writeStartObject();
            finding(json, weighed.finding(), assessment.asOf());
            json.writeNumberField("points", weighed.points());
            json.writeStringField("why", weighed.why());
            nullable(
                    json,
                    "commonCause",
                    weighed.explainedBy().map(cause -> cause.id()).orElse(""));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void finding(JsonGenerator json, Finding finding, Instant asOf) throws IOException {
        RedFlag flag = finding.redFlag();
        json.writeStringField("redFlag", flag.id());
        json.writeNumberField("version", flag.version());
        json.writeStringField("category", flag.category().word());
        json.writeStringField("strength", flag.strength().word());
        json.writeStringField("proxy", flag.proxy().name().toLowerCase(Locale.ROOT));
        json.writeStringField("reason", finding.found().reason());
        json.writeStringField("expected", finding.found().compared().expected());
        json.writeStringField("observed", finding.found().compared().observed());
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : finding.found().evidence()) {
            evidence(json, evidence);
        }
        json.writeEndArray();
        lookUps(json, finding.found().lookUps(), asOf);
        texts(json, "innocent", flag.innocent());
        json.writeStringField("refutedBy", flag.refutedBy());
    }

    private static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
        json.writeStartObject();
        origin(json, evidence.observation().provenance());
        json.writeStringField("observation", Kinds.of(evidence.observation()).name());
        json.writeStringField("value", evidence.value());
        json.writeArrayFieldStart("others");
        for (Linked.Holder holder : others(evidence.observation())) {
            json.writeStartObject();
            json.writeStringField("subject", holder.subject().value());
            json.writeStringField("name", holder.name());
            origin(json, holder.provenance());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<Linked.Holder> others(Observation observation) {
        return switch (observation) {
            case Linked.SharedArtefact shared -> shared.others();
            case Linked.SimilarText similar -> List.of(similar.other());
            default -> List.of();
        };
    }

    static void origin(JsonGenerator json, Provenance provenance) throws IOException {
        json.writeStringField("file", provenance.file());
        json.writeStringField("position", provenance.position().toString());
        json.writeNumberField("line", provenance.position().line());
        nullable(json, "sha256", provenance.sha256().map(Sha256::toString).orElse(""));
        nullable(json, "at", provenance.dated() ? provenance.at().toString() : "");
        json.writeStringField("speaker", provenance.speaker().name().toLowerCase(Locale.ROOT));
    }

    private static void lookUps(JsonGenerator json, List<LookUp> lookUps, Instant asOf) throws IOException {
        json.writeArrayFieldStart("lookUps");
        for (LookUp lookUp : lookUps) {
            json.writeStartObject();
            json.writeStringField("asked", lookUp.asked());
            json.writeStringField("answered", lookUp.answered());
            json.writeStringField("table", lookUp.table().name());
            json.writeStringField("publisher", lookUp.table().publisher());
            nullable(
                    json,
                    "published",
                    lookUp.table().dated() ? lookUp.table().published().toString() : "");
            json.writeStringField("licence", lookUp.table().licence());
            json.writeBooleanField("stale", lookUp.table().staleAt(asOf));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void commonCauses(JsonGenerator json, Assessment assessment) throws IOException {
        json.writeArrayFieldStart("commonCauses");
        for (AppliedCause applied : assessment.commonCauses()) {
            json.writeStartObject();
            json.writeStringField("id", applied.cause().id());
            json.writeStringField("title", applied.cause().title());
            json.writeStringField("question", applied.cause().question());
            texts(json, "redFlags", applied.redFlags());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void suppressed(JsonGenerator json, Assessment assessment) throws IOException {
        json.writeArrayFieldStart("suppressed");
        for (Suppressed suppressed : assessment.suppressed()) {
            json.writeStartObject();
            finding(json, suppressed.finding(), assessment.asOf());
            json.writeObjectFieldStart("by");
            json.writeStringField("observation", Kinds.of(suppressed.by()).name());
            origin(json, suppressed.by().provenance());
            json.writeEndObject();
            json.writeStringField("why", suppressed.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void gaps(JsonGenerator json, Assessment assessment) throws IOException {
        json.writeArrayFieldStart("gaps");
        for (Gap gap : assessment.gaps()) {
            json.writeStartObject();
            json.writeStringField("redFlag", gap.redFlag().id());
            texts(json, "missing", gap.missing());
            json.writeStringField("why", gap.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void measures(JsonGenerator json, Assessment assessment) throws IOException {
        json.writeArrayFieldStart("measures");
        for (DueMeasure due : assessment.measures()) {
            json.writeStartObject();
            json.writeStringField("id", due.measure().id());
            json.writeStringField("title", due.measure().title());
            texts(json, "because", due.because());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void weakJoins(JsonGenerator json, Screening.Screened screened) throws IOException {
        json.writeArrayFieldStart("weakJoins");
        for (Screening.WeakJoin weak : screened.weakJoins()) {
            json.writeStartObject();
            json.writeStringField("by", weak.join().by().toString());
            json.writeStringField("observation", Kinds.of(weak.observation()).name());
            origin(json, weak.observation().provenance());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (screened.beyond().weakJoins() > 0) {
            json.writeNumberField("moreWeakJoins", screened.beyond().weakJoins());
        }
    }

    static void texts(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void nullable(JsonGenerator json, String field, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }
}
