package bonafide.conformance;

import bonafide.observation.Observation;
import bonafide.source.FileReport;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.registry.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What came of comparing a stream. */
final class Measured {
    final LogStream stream;
    final Map<String, Count> fields = new LinkedHashMap<>();
    final Map<String, Long> unknownTypes = new TreeMap<>();
    final List<String> notRecognised = new ArrayList<>();
    final List<String> differences = new ArrayList<>();
    int files;
    int events;
    int read;
    int refused;

    private Measured(LogStream stream) {
        this.stream = stream;
        stream.fields().forEach(field -> fields.put(field.name(), new Count()));
    }

    /** In how many events a field agrees, differs, is absent from what we say, or is said by us alone. */
    static final class Count {
        int agree;
        int differ;
        int absent;
        int alone;

        int wrong() {
            return differ + absent;
        }
    }

    /** Reads and compares all files of a stream. */
    static Measured of(Path logs, LogStream stream) throws IOException {
        Measured measured = new Measured(stream);
        for (Samples.Sample sample : Samples.of(logs, stream)) {
            measured.add(sample);
        }
        return measured;
    }

    private void add(Samples.Sample sample) {
        files++;
        events += sample.events().size();
        Optional<Source> source = Given.recognised(
                        Sources.known(), sample.name(), sample.text().getBytes(StandardCharsets.UTF_8))
                .filter(known -> stream.sources().contains(known.name()));
        if (source.isEmpty()) {
            notRecognised.add(sample.name());
            return;
        }
        Given.Read result = Given.as(source.get(), sample.name(), sample.text());
        report(result.report());
        Map<Integer, List<Observation>> byEvent = new TreeMap<>();
        for (Observation observation : result.observations()) {
            int event = sample.eventAt(observation.provenance().position());
            byEvent.computeIfAbsent(event, none -> new ArrayList<>()).add(observation);
        }
        read += byEvent.size();
        byEvent.forEach((event, observations) -> sample.events()
                .get(event)
                .expected()
                .ifPresent(expected -> stream.fields().forEach(field -> {
                    String where = sample.name() + " event " + (event + 1);
                    compare(field, where, field.expected(expected), observations);
                })));
    }

    private void report(FileReport report) {
        refused += (int) report.refused();
        report.unknownTypes().forEach((type, count) -> unknownTypes.merge(type, count, Long::sum));
        report.refusals().forEach(refusal -> differences.add("refused: " + refusal));
    }

    private void compare(Field field, String where, Set<String> expected, List<Observation> observations) {
        List<Observation> fitting = observations.stream().filter(field::fits).toList();
        if (fitting.isEmpty()) {
            return;
        }
        Set<String> said = field.said(fitting);
        Count count = fields.getOrDefault(field.name(), new Count());
        if (expected.isEmpty()) {
            count.alone += said.isEmpty() ? 0 : 1;
        } else if (said.stream().anyMatch(expected::contains)) {
            count.agree++;
        } else {
            count.absent += said.isEmpty() ? 1 : 0;
            count.differ += said.isEmpty() ? 0 : 1;
            differences.add(where + ", " + field.name() + ": expected " + expected + ", said " + said);
        }
    }
}
