package bonafide.batch;

import static bonafide.property.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.observation.Observation;
import bonafide.property.RandomObservations;
import bonafide.source.registry.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationValuesTest {
    @Test
    void everyKindOfObservation_comesBackAsItWent() {
        Phrases phrases = new Phrases();
        forAll(3_000, ObservationValuesTest::observation, observation -> {
            Bytes bytes = new Bytes(16);
            ObservationValues.write(observation, bytes, phrases);
            Cursor cursor = new Cursor(bytes.written());

            assertThat(ObservationValues.read(cursor, phrases)).isEqualTo(observation);
            assertThat(cursor.ended()).isTrue();
        });
    }

    @Test
    void recordThatIsHashedLater_isReadBackWithItsHash(@TempDir Path folder) throws IOException {
        String row =
                "{\"observation\":\"sign-in.session-ended\",\"at\":\"2026-03-14\",\"account\":\"dana\",\"session\":\"s%d\"}";
        Phrases phrases = new Phrases();
        Bytes bytes = new Bytes(16);
        List<Observation> observations = new ArrayList<>();
        for (String name : List.of("one.jsonl", "other.jsonl")) {
            Files.writeString(folder.resolve(name), row.formatted(1) + "\n" + row.formatted(22) + "\n");
            Sources.read(folder.resolve(name), statement -> observations.add(statement.observation()));
        }
        observations.forEach(observation -> ObservationValues.write(observation, bytes, phrases));
        Cursor cursor = new Cursor(bytes.written());

        for (Observation observation : observations) {
            Observation back = ObservationValues.read(cursor, phrases);
            assertThat(back).isEqualTo(observation);
            assertThat(back.provenance().sha256())
                    .isPresent()
                    .isEqualTo(observation.provenance().sha256());
        }
        assertThat(observations).hasSize(4).extracting(Observation::provenance).doesNotHaveDuplicates();
    }

    @Test
    void order_growsWithTheTimeOfWhatWasWritten() {
        Phrases phrases = new Phrases();
        forAll(300, (chance, size) -> List.of(observation(chance, size), observation(chance, size)), two -> {
            long one = order(two.getFirst(), phrases);
            long other = order(two.getLast(), phrases);
            if (two.getFirst().at().isBefore(two.getLast().at())) {
                assertThat(one).isLessThanOrEqualTo(other);
            }
            if (Duration.between(two.getFirst().at(), two.getLast().at()).toMillis() > 2) {
                assertThat(one).isLessThan(other);
            }
        });
    }

    private static long order(Observation observation, Phrases phrases) {
        Bytes bytes = new Bytes(16);
        ObservationValues.write(observation, bytes, phrases);
        return ObservationValues.order(new Cursor(bytes.written()));
    }

    @Test
    void textThatRepeats_isWrittenOnce() {
        Phrases phrases = new Phrases();
        String text = "a text of some length that stands in every line";
        int[] sizes = new int[4];
        for (int time = 0; time < sizes.length; time++) {
            Bytes bytes = new Bytes(16);
            phrases.write(text, bytes);
            sizes[time] = bytes.size();
            assertThat(phrases.read(new Cursor(bytes.written()))).isEqualTo(text);
        }
        assertThat(sizes).containsExactly(text.length() + 2, text.length() + 2, 1, 1);
    }

    private static Observation observation(Random chance, int size) {
        List<Kind> kinds = Kinds.written();
        return RandomObservations.one(chance, kinds.get(chance.nextInt(kinds.size())), size + 1);
    }
}
