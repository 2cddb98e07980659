package bonafide.report;

import bonafide.dossier.About;
import bonafide.dossier.Key;
import bonafide.form.Kinds;
import bonafide.observation.Observation;
import bonafide.observation.SubjectId;
import bonafide.screening.Screening.Orphan;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;

/**
 * {@code unjoined.jsonl}: every fact that could not be tied to one subject, one JSON object a line, by file and position. Its
 * schema is {@code docs/unjoined.schema.json}.
 */
public final class UnjoinedJsonl {
    private static final JsonFactory JSON = new JsonFactory();

    private UnjoinedJsonl() {}

    /** One fact as one line, without its end. */
    public static String line(Orphan orphan) throws IOException {
        Observation observation = orphan.statement().observation();
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            AssessmentsJsonl.origin(json, observation.provenance());
            json.writeStringField("source", observation.provenance().source());
            json.writeStringField("observation", Kinds.of(observation).name());
            json.writeArrayFieldStart("keys");
            for (Key key : About.of(orphan.statement()).keys()) {
                json.writeStartObject();
                json.writeStringField("kind", key.kind().word());
                json.writeStringField("value", key.value());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("why", orphan.nobody().reason());
            AssessmentsJsonl.texts(
                    json,
                    "candidates",
                    orphan.nobody().candidates().stream().map(SubjectId::value).toList());
            json.writeEndObject();
        }
        return text.toString();
    }
}
