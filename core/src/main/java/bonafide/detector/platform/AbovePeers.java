package bonafide.detector.platform;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Platform.Peers;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sign: a measure of the account, as the platform itself compares it with accounts of the same age, lies at the far end.
 *
 * <p>It is fooled by many quiet accounts. What looks like it: newcomers who bid on everything, a crowded skill, somebody who
 * pays a team or a family. Sources: P22-08, P22-09, MP22-09.
 */
public record AbovePeers(Settings settings) implements KeepingDetector {
    /** What is looked for. */
    public record Settings(
            @Means("Which measures, by the platform's word") List<String> measures,

            @Means("From which percentile on, 0 to 100") double percentile) {
        public Settings {
            measures =
                    measures.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList();
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Peers.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Peers> compared = state.stream(Peers.class)
                .filter(one -> settings.measures.contains(one.measure().toLowerCase(Locale.ROOT)))
                .toList();
        if (compared.isEmpty()) {
            return new Judgement.Missing(
                    List.of("platform.peers"), "the platform compares no " + Wording.list(settings.measures));
        }
        List<Peers> above = compared.stream()
                .filter(one -> one.percentile() >= settings.percentile)
                .toList();
        if (above.isEmpty()) {
            return new Judgement.Silent("the account lies among its peers");
        }
        Peers last = above.getLast();
        return Judgement.Found.of(
                "The account's " + Wording.brief(last.measure()) + " is " + number(last.value()) + ", at percentile "
                        + number(last.percentile()) + " of accounts of the same age.",
                new Compared(
                        "peers: below percentile " + number(settings.percentile),
                        "the account: percentile " + number(last.percentile())),
                above.stream()
                        .limit(8)
                        .map(one -> new Evidence(one, one.measure() + " " + number(one.value())))
                        .toList());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf(Math.round(value)) : String.valueOf(value);
    }
}
