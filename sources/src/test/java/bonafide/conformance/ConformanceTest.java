package bonafide.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.golden.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds our sources against samples of vendors' logs, where these are on the machine; elsewhere there is no test in it. */
class ConformanceTest {
    @TestFactory
    Stream<DynamicTest> samples_areReadAsOthersReadThem() throws IOException {
        Optional<Path> logs = Samples.folder();
        if (logs.isEmpty()) {
            return Stream.empty();
        }
        Explained explained = Explained.committed();
        List<Measured> streams = new ArrayList<>();
        for (LogStream stream : LogStreams.ALL) {
            streams.add(Measured.of(logs.get(), stream));
        }
        Stream<DynamicTest> each = streams.stream()
                .map(measured -> DynamicTest.dynamicTest(measured.stream.name(), () -> {
                    System.out.print(ConformancePage.screen(measured));
                    assertThat(measured.files).as("files").isPositive();
                    assertThat(explained.complaints(measured)).isEmpty();
                }));
        String page = ConformancePage.markdown(streams, explained);
        return Stream.concat(
                each,
                Stream.of(DynamicTest.dynamicTest(
                        "docs/conformance.md", () -> Golden.assertTracked("docs/conformance.md", page))));
    }
}
