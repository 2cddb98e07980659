package bonafide.report.page;

import bonafide.assessment.Weighed;
import bonafide.finding.Evidence;
import bonafide.observation.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Where the findings of one subject stand on the page, by red flag and by the observations they rest on. */
final class Refs {
    private final Map<String, Ref> byRedFlag = new HashMap<>();
    private final List<Ref> order = new ArrayList<>();
    private final Map<Observation, List<Ref>> byObservation = new HashMap<>();

    /** Numbers those that count first, then those that never do, in the order in which they are shown. */
    static Refs of(String anchor, List<Weighed> findings) {
        Refs refs = new Refs();
        refs.number(findings, Refs::counts, anchor + "f", "finding ");
        refs.number(findings, weighed -> !counts(weighed), anchor + "c", "context ");
        return refs;
    }

    /** Whether a finding may count at all. */
    static boolean counts(Weighed weighed) {
        return weighed.finding().redFlag().scores();
    }

    private void number(List<Weighed> findings, Predicate<Weighed> wanted, String anchor, String word) {
        int number = 0;
        for (Weighed weighed : findings) {
            if (wanted.test(weighed)) {
                number++;
                Ref ref = new Ref(anchor + number, word + number);
                byRedFlag.put(weighed.finding().redFlag().id(), ref);
                order.add(ref);
                for (Evidence evidence : weighed.finding().found().evidence()) {
                    List<Ref> refs = byObservation.computeIfAbsent(evidence.observation(), any -> new ArrayList<>());
                    if (!refs.contains(ref)) {
                        refs.add(ref);
                    }
                }
            }
        }
    }

    /** The finding of a red flag; without a link where there is none. */
    Ref redFlag(String id) {
        return byRedFlag.getOrDefault(id, new Ref("", Visible.of(id, 80)));
    }

    /** The findings of several red flags, in the order of the page. */
    List<Ref> redFlags(List<String> ids) {
        return ids.stream()
                .map(this::redFlag)
                .sorted(Comparator.comparingInt(order::indexOf))
                .toList();
    }

    /** The findings that rest on an observation. */
    List<Ref> restingOn(Observation observation) {
        return byObservation.getOrDefault(observation, List.of());
    }
}
