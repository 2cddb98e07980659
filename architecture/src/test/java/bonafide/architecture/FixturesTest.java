package bonafide.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.architecture.Clone.Source;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples and test records hold nobody's address, and no file points at the machine it was written on. */
class FixturesTest {

    private static final List<Source> TEXTS = Clone.here().texts();

    @Test
    void records_holdNobodysAddress() {
        assertThat(TEXTS)
                .filteredOn(source -> source.where().matches("(examples|catalog/[a-z-]+)/.*|.*/src/test/resources/.*")
                        && !source.fileName().endsWith(".java")
                        && !source.where().contains("/golden/ValidatorsTest/"))
                .isNotEmpty()
                .flatMap(Fixtures::realAddresses)
                .isEmpty();
    }

    @Test
    void files_pointAtNoMachine() {
        assertThat(TEXTS)
                .filteredOn(source -> !source.fileName().startsWith("Fixtures"))
                .flatMap(Fixtures::machinePaths)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dana@corp.com", "to 8.8.8.8 from 192.0.2.1", "+12025551234"})
    void realAddress_bites(String text) {
        assertThat(Fixtures.realAddresses(source(text)))
                .singleElement()
                .asString()
                .contains("may be somebody's");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dana@mail.example",
                "dana@example.org",
                "git@github.com:meridian/app",
                "10.0.0.8",
                "203.0.113.9",
                "Chrome/139.0.0.0",
                "+12025550143",
                "1.2.3.4.5"
            })
    void freeAddress_isSilent(String text) {
        assertThat(Fixtures.realAddresses(source(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"see /work/notes", "in '/root/files'", "from https://repo1.maven.org/maven2"})
    void machinePath_bites(String text) {
        assertThat(Fixtures.machinePaths(source("fine\n" + text)))
                .containsExactly("x.csv: points at one machine or registry: " + text);
    }

    @Test
    void pathOfAnAddress_isSilent() {
        assertThat(Fixtures.machinePaths(source("https://example.com/work/history")))
                .isEmpty();
    }

    @Test
    void compressedRecords_areReadToo() {
        List<String> compressed = TEXTS.stream()
                .map(Source::fileName)
                .filter(name -> name.endsWith(".gz"))
                .toList();

        assertThat(compressed).isNotEmpty();
    }

    private static Source source(String text) {
        return new Source(Path.of("x.csv"), text);
    }
}
