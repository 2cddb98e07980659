package bonafide.conformance;

import bonafide.golden.Golden;
import bonafide.observation.Position;
import bonafide.source.Given;
import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.RawRecord;
import bonafide.source.Signature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The raw logs of a stream with what is expected of their events. */
final class Samples {
    private static final String EXPECTED = "-expected.json";

    private Samples() {}

    /** Where the samples of logs are, if they are on this machine. */
    static Optional<Path> folder() {
        String given = System.getProperty("samples", "");
        Path samples = given.isEmpty() ? Golden.top().resolveSibling("shared").resolve("samples") : Path.of(given);
        return Optional.of(samples.resolve("logs")).filter(Files::isDirectory);
    }

    /**
     * One file.
     *
     * @param name its name
     * @param text what a source is given to read
     * @param events where in it each event stands, and what is expected of it
     */
    record Sample(String name, String text, List<Event> events) {
        /** The number of the event at or in which a record stands. */
        int eventAt(Position position) {
            int found = -1;
            for (int index = 0; index < events.size(); index++) {
                found = events.get(index).holds(position) ? index : found;
            }
            return found;
        }
    }

    /** Where an event stands, and what is expected of it: what somebody else made of it, who may have dropped it, or else the event. */
    record Event(Position position, Optional<Json> expected) {
        boolean holds(Position other) {
            String pointer = position.pointer();
            return position.line() <= other.line()
                    && (other.pointer().equals(pointer) || other.pointer().startsWith(pointer + "/"));
        }
    }

    /** The files of a stream, in the order of their names. */
    static List<Sample> of(Path logs, LogStream stream) throws IOException {
        Path folder = logs.resolve(stream.vendor()).resolve(stream.stream());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.endsWith(EXPECTED) && !name.equals("sample_event.json")) {
                    samples.add(sample(file, name, stream.inside()));
                }
            }
        }
        return samples;
    }

    private static Sample sample(Path file, String name, String inside) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<Cut> events = cut(bytes, "events", inside);
        Path beside = file.resolveSibling(name + EXPECTED);
        Map<Integer, Json> expected = new HashMap<>();
        for (Cut cut : Files.exists(beside) ? cut(Files.readAllBytes(beside), "expected", "") : List.<Cut>of()) {
            String pointer = cut.position.pointer();
            expected.put(Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1)), cut.json);
        }
        List<Event> placed = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (int index = 0; index < events.size(); index++) {
            Cut event = events.get(index);
            lines.append(event.line).append('\n');
            placed.add(new Event(
                    inside.isEmpty() ? event.position : Position.ofLine(index + 1L),
                    Files.exists(beside) ? Optional.ofNullable(expected.get(index)) : Optional.of(event.json)));
        }
        return new Sample(
                name, inside.isEmpty() ? new String(bytes, StandardCharsets.UTF_8) : lines.toString(), placed);
    }

    private static List<Cut> cut(byte[] bytes, String wrapper, String inside) {
        List<Cut> cuts = new ArrayList<>();
        Given.as(new Cutting(wrapper, inside, cuts), "sample", bytes);
        return cuts;
    }

    /** A record of a file, and what stands inside it as one line: no text in quotes holds a line's end. */
    private record Cut(Position position, Json json, String line) {
        static Cut of(RawRecord raw, Json json, String inside) {
            Json value = inside.isEmpty() ? json : json.at(inside.split("\\.", -1));
            String line = value.isObject()
                    ? raw.part(value).text().orElse("")
                    : value.text().orElse("{}");
            return new Cut(raw.position(), json, line.replace('\n', ' '));
        }
    }

    /** Takes the records of a JSON file without asking what they are. */
    private record Cutting(String wrapper, String inside, List<Cut> cuts) implements JsonSource {
        @Override
        public String name() {
            return "any";
        }

        @Override
        public About about() {
            return new About("any", "any", List.of(), List.of());
        }

        @Override
        public List<Signature> signatures() {
            return List.of();
        }

        @Override
        public Set<String> wrappers() {
            return Set.of(wrapper);
        }

        @Override
        public RecordReader open() {
            return (raw, reading) -> {
                switch (Json.parse(raw)) {
                    case Json.Parsed.Value value -> cuts.add(Cut.of(raw, value.json(), inside));
                    case Json.Parsed.Broken broken ->
                        throw new IllegalStateException(raw.position() + " " + broken.reason());
                }
            };
        }
    }
}
