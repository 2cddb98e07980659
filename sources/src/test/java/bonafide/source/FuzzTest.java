package bonafide.source;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.source.Corpus.Sample;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A short slice of {@code make fuzz} with fixed seeds: every fixture of every source, and archives of them. */
class FuzzTest {
    private static final int ROUNDS = 40;

    private final List<Sample> samples = Corpus.samples();
    private final Fuzz fuzz = new Fuzz(samples);

    @TestFactory
    Stream<DynamicTest> damagedFile_isReadInBounds_andEveryRecordCounted() {
        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> {
                    for (long seed = 0; seed < ROUNDS; seed++) {
                        assertThat(fuzz.anyDamage(sample, seed).failure())
                                .as("seed %d", seed)
                                .isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> damagedLine_costsNoOther() {
        return samples.stream()
                .filter(DamagedLine::possible)
                .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> {
                    for (long seed = 0; seed < ROUNDS; seed++) {
                        assertThat(fuzz.oneLine(sample, seed).failure())
                                .as("seed %d", seed)
                                .isEmpty();
                    }
                }));
    }

    @Test
    void damagedArchive_isReadInBounds(@TempDir Path folder) {
        FuzzedArchives archives = new FuzzedArchives(folder, samples);
        for (long seed = 0; seed < ROUNDS; seed++) {
            assertThat(archives.read(seed).failure()).as("seed %d", seed).isEmpty();
        }
    }
}
