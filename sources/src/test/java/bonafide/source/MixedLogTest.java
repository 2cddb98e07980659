package bonafide.source;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.source.Corpus.Sample;
import bonafide.source.registry.Sources;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Logs of several systems that somebody put into one file: no line is taken for another system's, and none is lost for it. */
class MixedLogTest {
    private final List<Sample> samples = Corpus.samples();
    private final List<Sample> logs =
            samples.stream().filter(Sample::isJsonLines).toList();

    @Test
    void everySourceOfFiles_hasAFixtureThatItTakes() {
        assertThat(samples.stream().map(sample -> sample.source().name()).distinct())
                .containsExactlyInAnyOrderElementsOf(Sources.known().stream()
                        .filter(source -> !(source instanceof FolderSource))
                        .map(Source::name)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> linesOfOtherVendors_areRefusedOrUnknown_andCostNoOther() {
        return logs.stream()
                .flatMap(own -> logs.stream()
                        .filter(other ->
                                !other.source().name().equals(own.source().name()))
                        .map(other ->
                                DynamicTest.dynamicTest(own + " with lines of " + other, () -> mixed(own, other))));
    }

    @TestFactory
    Stream<DynamicTest> recordsOfOtherVendors_areNeverTakenForOnesOwn() {
        return samples.stream()
                .filter(sample -> sample.source() instanceof JsonSource)
                .flatMap(own -> samples.stream()
                        .filter(other -> other.source() instanceof JsonSource)
                        .filter(other ->
                                !other.source().name().equals(own.source().name()))
                        .map(other -> DynamicTest.dynamicTest(
                                other + " read as " + own.source().name(), () -> neverTaken(own.source(), other))));
    }

    private static void mixed(Sample own, Sample other) {
        List<String> foreign = lines(other);
        List<String> mixed = new ArrayList<>();
        for (String line : lines(own)) {
            mixed.add(line);
            mixed.add(foreign.get(mixed.size() / 2 % foreign.size()));
        }

        Given.Read read = Given.as(own.source(), own.name(), String.join("\n", mixed));

        Given.Read alone = Given.as(own.source(), own.name(), own.bytes());
        assertThat(SourceContract.facts(read.statements())).isEqualTo(SourceContract.facts(alone.statements()));
        long strangers = read.report().refused()
                + read.report().unknownTypes().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
        assertThat(strangers).isGreaterThanOrEqualTo(mixed.size() / 2);
    }

    private static void neverTaken(Source source, Sample other) {
        assertThat(Given.as(source, other.name(), other.bytes()).statements()).isEmpty();
    }

    private static List<String> lines(Sample log) {
        return Arrays.stream(new String(log.bytes(), StandardCharsets.UTF_8).split("\n", -1))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
