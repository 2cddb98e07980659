package bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.golden.Golden;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written keeps to the schema that is promised. */
final class SchemaTest {
    @Test
    void everyLineOfTheExample_fitsTheSchema() throws IOException {
        JsonSchema schema = schema("assessments");
        List<String> lines = Run.of("screen", Golden.top().resolve("examples/meridian"), "--format", "jsonl")
                .out()
                .lines()
                .toList();
        assertThat(lines)
                .hasSizeGreaterThan(30)
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
    }

    @Test
    void lineWithoutABandOrWithAnotherField_doesNotFit() throws IOException {
        assertThat(schema("assessments")
                        .validate(
                                "{\"subject\":{\"id\":\"employee:e-1\",\"names\":[]},\"verdict\":\"guilty\"}",
                                InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyUnjoinedLineOfTheExample_fitsItsSchema(@TempDir Path out) throws IOException {
        JsonSchema schema = schema("unjoined");
        Run.of("screen", Golden.top().resolve("examples/meridian"), "--format", "none", "--out", out);
        assertThat(Files.readAllLines(out.resolve("unjoined.jsonl")))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
    }

    private static JsonSchema schema(String name) throws IOException {
        String text = Files.readString(Golden.top().resolve("docs/" + name + ".schema.json"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }
}
