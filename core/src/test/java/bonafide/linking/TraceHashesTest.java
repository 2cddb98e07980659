package bonafide.linking;

import static bonafide.property.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.observation.Linked.Artefact;
import bonafide.property.RandomObservations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TraceHashesTest {
    @Test
    void everyTraceHasItsNumber_equalOnesTheSame_othersAnother() {
        Map<Trace, Long> numbers = new HashMap<>();
        Map<Long, Trace> traces = new HashMap<>();
        forAll(
                4_000,
                (chance, size) -> RandomObservations.one(chance, KINDS.get(chance.nextInt(KINDS.size())), size + 1),
                observation -> {
                    List<Trace> left = Trace.of(observation);
                    long[] hashes = Trace.hashes(observation);
                    assertThat(hashes).hasSameSizeAs(left);
                    for (int index = 0; index < hashes.length; index++) {
                        Trace trace = left.get(index);
                        assertThat(hashes[index])
                                .isEqualTo(numbers.computeIfAbsent(
                                        trace, any -> Trace.hashes(observation)[left.indexOf(trace)]));
                        assertThat(traces.computeIfAbsent(hashes[index], any -> trace))
                                .isEqualTo(trace);
                    }
                });
        assertThat(numbers.keySet())
                .extracting(Trace::artefact)
                .contains(Artefact.SIGN_IN_ADDRESS, Artefact.SIGN_IN_DEVICE);
    }

    private static final List<Kind> KINDS = Kinds.written();
}
