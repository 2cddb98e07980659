package bonafide.report.page;

import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.observation.Speaker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What happened on one day, equal facts counted together. It holds a bounded number of different facts. */
final class DayTally {
    private static final int MOST_FACTS = 200;

    private final LocalDate day;
    private final Map<Fact, Tally> tallies = new LinkedHashMap<>();
    private long beyond;

    /** What makes two facts of a day the same to a reader. */
    private record Fact(Gist gist, Speaker speaker) {
        /** How it is told apart from other days: of routine only whence, so that a failed sign-in opens no new line. */
        Fact outline() {
            return new Fact(gist.outline(), speaker);
        }
    }

    /** How often a fact was seen, first where, and what rests on it. */
    private record Tally(long count, Provenance first, List<Ref> refs) {
        Tally and(Tally more) {
            List<Ref> all = new ArrayList<>(refs);
            more.refs.stream().filter(ref -> !all.contains(ref)).forEach(all::add);
            return new Tally(count + more.count, first, all);
        }
    }

    DayTally(LocalDate day) {
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    void add(Observation observation, Gist gist, List<Ref> refs) {
        Fact fact = new Fact(gist, observation.provenance().speaker());
        if (tallies.size() >= MOST_FACTS && !tallies.containsKey(fact) && refs.isEmpty()) {
            beyond++;
        } else {
            tallies.merge(fact, new Tally(1, observation.provenance(), refs), Tally::and);
        }
    }

    /** Takes in a later day that tells the same. */
    void absorb(DayTally later) {
        later.tallies.forEach((fact, tally) -> tallies.merge(fact, tally, Tally::and));
    }

    /** Whether a reader learns nothing by seeing the two days apart. */
    boolean tellsTheSameAs(DayTally other) {
        return !isEvidence()
                && !other.isEvidence()
                && beyond + other.beyond == 0
                && outline().equals(other.outline());
    }

    private Set<Fact> outline() {
        return tallies.keySet().stream().map(Fact::outline).collect(Collectors.toSet());
    }

    /** Whether a finding rests on something of this day. */
    boolean isEvidence() {
        return tallies.values().stream().anyMatch(tally -> !tally.refs.isEmpty());
    }

    long records() {
        return beyond + tallies.values().stream().mapToLong(Tally::count).sum();
    }

    /**
     * At most so many entries: what findings rest on first, but in the order of the day. Of many facts of one kind the
     * first one stands for all.
     */
    List<Timeline.Entry> entries(int most) {
        Map<Fact, Tally> tallies = withoutCrowds();
        Set<Fact> kept = new HashSet<>();
        tallies.entrySet().stream()
                .filter(entry -> !entry.getValue().refs.isEmpty())
                .limit(most)
                .forEach(entry -> kept.add(entry.getKey()));
        tallies.keySet().stream()
                .filter(fact -> !kept.contains(fact))
                .limit(most - kept.size())
                .forEach(kept::add);
        return tallies.entrySet().stream()
                .filter(entry -> kept.contains(entry.getKey()))
                .map(entry -> entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<Fact, Tally> withoutCrowds() {
        Map<String, Map<Fact, Tally>> kinds = new LinkedHashMap<>();
        tallies.forEach((fact, tally) -> {
            if (tally.refs.isEmpty() && fact.gist.several().isEmpty()) {
                kinds.computeIfAbsent(fact.gist.kind() + fact.speaker, any -> new LinkedHashMap<>())
                        .put(fact, tally);
            }
        });
        Map<Fact, Tally> shown = new LinkedHashMap<>(tallies);
        for (Map<Fact, Tally> alike : kinds.values()) {
            if (alike.size() > Limits.ALIKE_A_DAY) {
                Fact first = alike.keySet().iterator().next();
                Tally all = alike.values().stream().reduce(Tally::and).orElseThrow();
                shown.keySet().removeAll(alike.keySet());
                shown.put(new Fact(first.gist.standingFor(alike.size()), first.speaker), all);
            }
        }
        return shown;
    }

    private static Timeline.Entry entry(Fact fact, Tally tally) {
        return new Timeline.Entry(
                fact.gist.counted(tally.count),
                fact.gist.text(),
                switch (fact.speaker) {
                    case CLAIM -> "claim";
                    case RECORD -> "record";
                },
                tally.refs,
                Visible.of(tally.first.file(), 120),
                Visible.of(tally.first.position().toString(), 80),
                tally.count);
    }
}
