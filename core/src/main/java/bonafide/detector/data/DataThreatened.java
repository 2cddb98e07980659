package bonafide.detector.data;

import bonafide.detector.Detector;
import bonafide.detector.Phrases;
import bonafide.detector.Sightings;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Message.Direction;
import bonafide.observation.Message.Sent;
import bonafide.observation.Message.Threat;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sign: a threat to publish, sell or delete code or data, or its publication, as somebody reported it or in so many words
 * in a message of the person.
 *
 * <p>It is fooled by a threat that is only hinted at, or made by telephone. What looks like it: a heated dispute about wages,
 * which stays silent here as long as nobody threatens data. Sources: S-RF-08, F25A-01, F25A-02, SW-2024.
 */
public record DataThreatened(Settings settings, Phrases phrases) implements Detector<DataThreatened.State> {
    /** What is looked for. */
    public record Settings(
            @Means("Turns of phrase in the person's messages; a|b is either word, .. up to eight words")
            List<String> phrases) {
        public Settings {
            phrases = List.copyOf(phrases);
        }
    }

    /** Threats that were reported, and messages in which a phrase was found. */
    public record State(Sightings reported, Sightings written) {}

    /** With the phrases read once. */
    public DataThreatened(Settings settings) {
        this(settings, Phrases.of(settings.phrases));
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Threat.class, Sent.class);
    }

    @Override
    public State start() {
        return new State(Sightings.none(), Sightings.none());
    }

    @Override
    public State next(State state, Observation observation) {
        return switch (observation) {
            case Threat threat -> new State(state.reported.and(threat), state.written);
            case Sent sent
            when sent.direction() == Direction.FROM_PERSON
                    && phrases.find(sent.text()).isPresent() -> new State(state.reported, state.written.and(sent));
            default -> state;
        };
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (!state.reported.any() && !state.written.any()) {
            return new Judgement.Silent("no message and no report threatens code or data");
        }
        Observation first =
                (state.reported.any() ? state.reported : state.written).first().getFirst();
        List<Evidence> evidence = new ArrayList<>(state.reported.evidence(phrases::told));
        evidence.addAll(state.written.evidence(phrases::told));
        return Judgement.Found.of(
                what(first) + Wording.on(first) + ": " + Wording.quoted(phrases.told(first)) + ".",
                new Compared(
                        "code and data: not held against the organisation",
                        "said: " + Wording.brief(phrases.told(first))),
                evidence);
    }

    private static String what(Observation observation) {
        if (!(observation instanceof Threat threat)) {
            return "A message of the person threatens code or data";
        }
        return switch (threat.kind()) {
            case PUBLISH_DATA -> "A threat to publish data is on record";
            case SELL_DATA -> "A threat to sell data is on record";
            case DELETE_DATA -> "A threat to delete data is on record";
            case PUBLISHED_DATA -> "The publication of data is on record";
        };
    }
}
