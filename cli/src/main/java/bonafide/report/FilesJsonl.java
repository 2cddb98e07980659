package bonafide.report;

import bonafide.source.FileReport;
import bonafide.source.Refusal;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;

/** {@code files.jsonl} and {@code refused.jsonl}: what each file was taken for, and every part that was refused. */
public final class FilesJsonl {
    private static final JsonFactory JSON = new JsonFactory();

    private FilesJsonl() {}

    /** Writes one object a file. */
    public static void write(Results results, Writer out) throws IOException {
        for (FileReport file : results.files()) {
            StringWriter text = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(text)) {
                json.writeStartObject();
                json.writeStringField("file", file.file());
                json.writeStringField("kind", file.kind());
                json.writeNumberField("records", file.records());
                json.writeNumberField("refused", file.refused());
                json.writeObjectFieldStart("unknownTypes");
                for (Map.Entry<String, Long> type : file.unknownTypes().entrySet()) {
                    json.writeNumberField(type.getKey(), type.getValue());
                }
                json.writeEndObject();
                if (file.hint().isPresent()) {
                    json.writeStringField("hint", file.hint().get());
                }
                json.writeEndObject();
            }
            out.write(text.append('\n').toString());
        }
    }

    /** Writes one object for each part that was refused. */
    public static void writeRefused(Results results, Writer out) throws IOException {
        for (FileReport file : results.files()) {
            for (Refusal refusal : file.refusals()) {
                StringWriter text = new StringWriter();
                try (JsonGenerator json = JSON.createGenerator(text)) {
                    json.writeStartObject();
                    json.writeStringField("file", refusal.file());
                    if (refusal.position().isPresent()) {
                        json.writeNumberField("line", refusal.position().get().line());
                        json.writeStringField(
                                "position", refusal.position().get().toString());
                    }
                    json.writeStringField("reason", refusal.reason());
                    json.writeStringField("hint", refusal.hint());
                    json.writeEndObject();
                }
                out.write(text.append('\n').toString());
            }
        }
    }
}
