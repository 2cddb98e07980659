package bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.golden.Golden;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written keeps to the schema that is promised. */
final class SchemaTest {
    @Test
    void everyLineOfTheExample_fitsTheSchema() throws IOException {
        JsonSchema schema = schema();
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
        assertThat(schema().validate(
                                "{\"subject\":{\"id\":\"employee:e-1\",\"names\":[]},\"verdict\":\"guilty\"}",
                                InputFormat.JSON))
                .isNotEmpty();
    }

    private static JsonSchema schema() throws IOException {
        String text = Files.readString(Golden.top().resolve("docs/assessments.schema.json"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }
}
