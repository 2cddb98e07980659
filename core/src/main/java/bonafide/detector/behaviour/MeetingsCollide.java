package bonafide.detector.behaviour;

import bonafide.detector.DaySet;
import bonafide.detector.DaySet.Stretch;
import bonafide.detector.Detector;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Organisation.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sign: again and again meetings of two engagements of one person overlap, and no record says that the person was absent
 * from either.
 *
 * <p>It is fooled by separate calendars. What looks like it: double booking, a second job that was declared. Two meetings of
 * one engagement never count. Source: RF-2026.
 */
public record MeetingsCollide(Settings settings) implements Detector<MeetingsCollide.State> {
    private static final int MOST_OPEN = 16;
    private static final int MOST_PAIRS = 5;

    /** What a red flag sets. */
    public record Settings(
            @Means("On how many calendar days meetings overlap")
            int days,

            @Means("Within which time") Duration within,

            @Means("Shorter overlaps do not count") Duration overlap) {}

    /** Two meetings that overlap. */
    public record Pair(Meeting one, Meeting other) {}

    /**
     * What was seen.
     *
     * @param open the latest meetings of any engagement, at most 16
     * @param days the days on which meetings overlapped
     * @param pairs the first ones
     * @param engagements whether any meeting says for which engagement it is
     */
    public record State(List<Meeting> open, DaySet days, List<Pair> pairs, boolean engagements) {
        public State {
            open = List.copyOf(open);
            pairs = List.copyOf(pairs);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Meeting.class);
    }

    @Override
    public State start() {
        return new State(List.of(), DaySet.none(), List.of(), false);
    }

    @Override
    public State next(State state, Observation observation) {
        if (!(observation instanceof Meeting meeting)
                || meeting.engagement().isEmpty()
                || !meeting.attended().orElse(true)) {
            return state;
        }
        DaySet days = state.days;
        List<Pair> pairs = new ArrayList<>(state.pairs);
        for (Meeting other : state.open) {
            if (collide(meeting, other)) {
                days = days.with(DaySet.day(meeting.starts()));
                if (pairs.size() < MOST_PAIRS) {
                    pairs.add(new Pair(other, meeting));
                }
            }
        }
        boolean full = state.open.size() == MOST_OPEN;
        List<Meeting> open = new ArrayList<>(full ? state.open.subList(1, MOST_OPEN) : state.open);
        open.add(meeting);
        return new State(open, days, pairs, true);
    }

    private boolean collide(Meeting one, Meeting other) {
        Instant from = one.starts().isAfter(other.starts()) ? one.starts() : other.starts();
        Instant to = one.ends().isBefore(other.ends()) ? one.ends() : other.ends();
        return !one.engagement().equals(other.engagement())
                && Duration.between(from, to).compareTo(settings.overlap) >= 0
                && from.isBefore(to);
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (!state.engagements) {
            return new Judgement.Missing(List.of("organisation.meeting"), "no meeting says for which engagement it is");
        }
        Optional<Stretch> fullest = state.days
                .fullest(settings.within.toDays())
                .filter(stretch -> stretch.days() >= Math.max(1, settings.days));
        return fullest.isPresent()
                ? found(state, fullest.get())
                : new Judgement.Silent("meetings of different engagements overlap on few days, or never");
    }

    private static Judgement found(State state, Stretch stretch) {
        Pair first = state.pairs.getFirst();
        List<Evidence> evidence = state.pairs.stream()
                .flatMap(pair -> Stream.of(pair.one, pair.other))
                .distinct()
                .map(meeting -> new Evidence(meeting, spoken(meeting) + " " + Wording.day(meeting.starts())))
                .toList();
        return Judgement.Found.of(
                "On " + Wording.count(stretch.days(), "day", "days") + " between " + stretch.from() + " and "
                        + stretch.to() + " meetings of two engagements overlapped, such as " + spoken(first.one)
                        + " and "
                        + spoken(first.other) + ".",
                new Compared(
                        "one engagement at a time: " + spoken(first.one), "at the same time: " + spoken(first.other)),
                evidence);
    }

    private static String spoken(Meeting meeting) {
        return Wording.quoted(meeting.title()) + " for "
                + meeting.engagement().map(Wording::brief).orElse("");
    }
}
