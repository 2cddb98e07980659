package bonafide.detector.behaviour;

import bonafide.detector.DaySet;
import bonafide.detector.DaySet.Stretch;
import bonafide.detector.Detector;
import bonafide.detector.Sightings;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Organisation.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: on many days of a few weeks the person was not in a meeting that had been agreed.
 *
 * <p>It is fooled by joining and saying nothing. What looks like it: illness, care duties, time zones, a calendar that nobody
 * keeps. Sources: SEAL-2026, S-RF-01, S-RF-02.
 */
public record MeetingsMissed(Settings settings) implements Detector<MeetingsMissed.State> {
    /** What a red flag sets. */
    public record Settings(
            @Means("On how many calendar days a meeting was missed")
            int days,

            @Means("Within which time") Duration within,

            @Means("Whether only meetings count for which a camera was agreed")
            boolean cameraOnly) {}

    /** The days with a missed meeting, the meetings missed, and whether any record says who was there. */
    public record State(DaySet days, Sightings missed, boolean told) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Meeting.class);
    }

    @Override
    public State start() {
        return new State(DaySet.none(), Sightings.none(), false);
    }

    @Override
    public State next(State state, Observation observation) {
        if (!(observation instanceof Meeting meeting) || meeting.attended().isEmpty()) {
            return state;
        }
        boolean counts = !meeting.attended().get()
                && (!settings.cameraOnly || meeting.camera().orElse(false));
        if (!counts) {
            return state.told ? state : new State(state.days, state.missed, true);
        }
        return new State(state.days.with(DaySet.day(meeting.starts())), state.missed.and(meeting), true);
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (!state.told) {
            return new Judgement.Missing(
                    List.of("organisation.meeting"), "no calendar says whether the person was there");
        }
        Optional<Stretch> fullest = state.days
                .fullest(settings.within.toDays())
                .filter(stretch -> stretch.days() >= Math.max(1, settings.days));
        return fullest.isPresent()
                ? found(state, fullest.get())
                : new Judgement.Silent("agreed meetings were attended, or missed on few days");
    }

    private Judgement found(State state, Stretch stretch) {
        String meetings = settings.cameraOnly ? "meetings with a camera" : "meetings";
        return Judgement.Found.of(
                "Agreed " + meetings + " were missed on " + Wording.count(stretch.days(), "day", "days") + " between "
                        + stretch.from() + " and " + stretch.to() + ".",
                new Compared("agreed: " + meetings, "missed on " + Wording.count(stretch.days(), "day", "days")),
                state.missed.evidence(one -> one instanceof Meeting meeting
                        ? Wording.brief(meeting.title()) + " " + Wording.day(meeting.starts())
                        : ""));
    }
}
