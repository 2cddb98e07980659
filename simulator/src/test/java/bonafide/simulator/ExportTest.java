package bonafide.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    Path folder;

    @Test
    void written_holdsTheSame() throws IOException {
        Export export = export();
        export.write(folder);
        assertThat(export.differences(folder)).isEmpty();
    }

    @Test
    void fileOfAnotherTime_isNamedAndRemoved() throws IOException {
        Export export = export();
        Files.writeString(folder.resolve("left-over.csv"), "a,b\n");
        assertThat(export.differences(folder)).contains("not made by the simulator: left-over.csv");
        export.write(folder);
        assertThat(folder.resolve("left-over.csv")).doesNotExist();
    }

    @Test
    void pageWrittenByHand_stays() throws IOException {
        Files.writeString(folder.resolve(Export.BY_HAND), "read me\n");
        Export export = export();
        export.write(folder);
        assertThat(folder.resolve(Export.BY_HAND)).hasContent("read me");
        assertThat(export.differences(folder)).isEmpty();
    }

    @Test
    void otherContentInAnArchive_isADifference() throws IOException {
        export().write(folder);
        Export changed = new Export();
        changed.text("hr/employees.csv", "observation,at\n");
        changed.gzip("okta/log.jsonl.gz", "{\"a\":2}\n");
        changed.zip("resumes/two.zip", Map.of("one.json", "{}"));
        assertThat(changed.differences(folder)).containsExactly("differs: okta/log.jsonl.gz");
    }

    private static Export export() {
        Export export = new Export();
        export.text("hr/employees.csv", "observation,at\n");
        export.gzip("okta/log.jsonl.gz", "{\"a\":1}\n");
        export.zip("resumes/two.zip", Map.of("one.json", "{}"));
        return export;
    }
}
