package bonafide.detector.endpoint;

import bonafide.detector.Beginnings;
import bonafide.detector.Beginnings.Beginning;
import bonafide.detector.Detector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Endpoint.Alert;
import bonafide.observation.Endpoint.AlertKind;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: the endpoint tool raised an alert of a kind, where set within a time after the beginning.
 *
 * <p>It is fooled by whatever the endpoint tool misses. What looks like it: a test file, an administrator's tool, a false
 * alert, a move to another password manager. Sources: KB4-2024, F25A-04.
 */
public record AlertRaised(Settings settings) implements Detector<AlertRaised.State> {
    /** What is looked for. */
    public record Settings(
            @Means("Which kinds of alert") List<AlertKind> kinds,

            @Means("How long after the beginning; without it at any time")
            Optional<Duration> within,

            @Means("What should not happen, in words") String unexpected) {
        public Settings {
            kinds = List.copyOf(kinds);
        }
    }

    /** Beginnings and alerts of these kinds. */
    public record State(Beginnings beginnings, Kept alerts) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        Set<Class<? extends Observation>> reads = new HashSet<>(Beginnings.KINDS);
        reads.add(Alert.class);
        return Set.copyOf(reads);
    }

    @Override
    public State start() {
        return new State(Beginnings.none(), Kept.nothing());
    }

    @Override
    public State next(State state, Observation observation) {
        if (observation instanceof Alert alert) {
            return settings.kinds.contains(alert.kind()) ? new State(state.beginnings, state.alerts.and(alert)) : state;
        }
        return new State(state.beginnings.and(observation), state.alerts);
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        List<Alert> alerts = state.alerts.all(Alert.class);
        if (settings.within.isEmpty()) {
            return alerts.isEmpty() ? silent() : found(alerts, Optional.empty());
        }
        if (!state.beginnings.any()) {
            return new Judgement.Missing(
                    List.of("organisation.employed", "logistics.shipment"),
                    "nothing says when the person or the device began");
        }
        List<Alert> early = alerts.stream()
                .filter(alert -> beginning(state, alert).isPresent())
                .toList();
        return early.isEmpty() ? silent() : found(early, beginning(state, early.getFirst()));
    }

    private Optional<Beginning> beginning(State state, Alert alert) {
        return settings.within
                .filter(any -> alert.provenance().dated())
                .flatMap(within -> state.beginnings.shortlyBefore(alert.at(), within));
    }

    private static Judgement silent() {
        return new Judgement.Silent("the endpoint tool raised no such alert, or not so early");
    }

    private Judgement found(List<Alert> alerts, Optional<Beginning> beginning) {
        Alert first = alerts.getFirst();
        String device = first.serial()
                .map(serial -> " on device " + Wording.brief(serial))
                .orElse("");
        String after = beginning
                .map(one -> ", "
                        + Wording.count(Duration.between(one.at(), first.at()).toDays(), "day", "days") + " after the "
                        + one.what())
                .orElse("");
        List<Evidence> evidence = new ArrayList<>();
        alerts.stream().limit(8).forEach(alert -> evidence.add(new Evidence(alert, Wording.brief(alert.title()))));
        beginning.ifPresent(one -> evidence.add(new Evidence(one.by(), one.what())));
        return Judgement.Found.of(
                "The endpoint tool reported " + Wording.quoted(first.title()) + device + Wording.on(first) + after
                        + ".",
                new Compared(settings.unexpected, "alert: " + Wording.brief(first.title())),
                evidence);
    }
}
