package bonafide.detector.signin;

import bonafide.detector.DaySet;
import bonafide.detector.DaySet.Stretch;
import bonafide.detector.DeclaredPlaces;
import bonafide.detector.DeclaredPlaces.Declared;
import bonafide.detector.Sightings;
import bonafide.detector.Trail;
import bonafide.detector.Trail.Kind;
import bonafide.detector.Trail.Step;
import bonafide.detector.TrailDetector;
import bonafide.detector.Whereabouts;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Repository.Commit;
import bonafide.observation.SignIn.SessionUsed;
import bonafide.observation.SignIn.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: on many days of a few weeks there is activity in the middle of the night by the clock of every stated place. The
 * finding names no other place, since many lie in any time zone.
 *
 * <p>It is fooled by working by the stated clock. What looks like it: care duties, night work, asynchronous teams, automation
 * that runs under the person's account. Commits that others wrote, or perhaps others, in a repository of the person do not
 * count. Sources: SEAL-2026, C22-10.
 */
public record ActiveInLocalNight(Settings settings, Whereabouts whereabouts)
        implements TrailDetector<ActiveInLocalNight.State> {
    private static final int HOURS = 24;

    /** What a red flag sets. */
    public record Settings(
            @Means("First hour of the night by the clock, 0 to 23")
            int from,

            @Means("The hour at which the night is over, 1 to 24")
            int until,

            @Means("On how many calendar days") int days,
            @Means("Within which time") Duration within) {}

    /**
     * What was seen.
     *
     * @param declared the stated places
     * @param byHour for every hour of UTC the days with activity in it
     * @param firsts for every hour of UTC its first activity; empty or one each
     */
    public record State(DeclaredPlaces declared, List<DaySet> byHour, List<Sightings> firsts) {
        public State {
            byHour = List.copyOf(byHour);
            firsts = List.copyOf(firsts);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return DeclaredPlaces.kindsWith(Set.of(SignedIn.class, SessionUsed.class, Commit.class));
    }

    @Override
    public State start() {
        return new State(
                DeclaredPlaces.none(),
                Collections.nCopies(HOURS, DaySet.none()),
                Collections.nCopies(HOURS, Sightings.none()));
    }

    @Override
    public State after(State state, Trail trail, List<Observation> others) {
        List<List<Step>> active = active(trail);
        List<DaySet> byHour = new ArrayList<>(state.byHour);
        List<Sightings> firsts = new ArrayList<>(state.firsts);
        for (int hour = 0; hour < HOURS; hour++) {
            if (!active.get(hour).isEmpty()) {
                add(active.get(hour), hour, byHour, firsts);
            }
        }
        return new State(state.declared.and(others), byHour, firsts);
    }

    private static void add(List<Step> active, int hour, List<DaySet> byHour, List<Sightings> firsts) {
        DaySet days = byHour.get(hour);
        List<Observation> first = new ArrayList<>(active.size());
        long[] more = new long[active.size()];
        for (int index = 0; index < active.size(); index++) {
            Step step = active.get(index);
            if (!days.holds(step.day())) {
                more[first.size()] = step.day();
                first.add(step.by());
            }
        }
        byHour.set(hour, days.with(Arrays.copyOf(more, first.size())));
        firsts.set(hour, firsts.get(hour).and(first));
    }

    /** For every hour of UTC the activity in it, of an hour of a day the first; oldest first, so of every day one. */
    private static List<List<Step>> active(Trail trail) {
        List<List<Step>> active = new ArrayList<>(HOURS);
        for (int hour = 0; hour < HOURS; hour++) {
            active.add(new ArrayList<>());
        }
        long latest = Long.MIN_VALUE;
        for (int index = 0; index < trail.steps().size(); index++) {
            Step step = trail.steps().get(index);
            long hours = Math.floorDiv(step.second(), 3600L);
            if (hours != latest && step.dated() && isActivity(step.kind())) {
                latest = hours;
                active.get((int) Math.floorMod(hours, (long) HOURS)).add(step);
            }
        }
        return active;
    }

    private static boolean isActivity(Kind kind) {
        return kind == Kind.SIGNED_IN || kind == Kind.SESSION_USED || kind == Kind.COMMITTED;
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        List<ZoneId> clocks = new ArrayList<>();
        boolean allKnown = state.declared.any();
        for (Declared declared : state.declared.known()) {
            Optional<ZoneId> clock = Clocks.of(declared.place());
            allKnown &= clock.isPresent();
            if (clock.isPresent() && !clocks.contains(clock.get())) {
                clocks.add(clock.get());
            }
        }
        DaySet days = DaySet.none();
        for (DaySet inHour : state.byHour) {
            days = days.and(inHour);
        }
        Optional<Stretch> active = days.span();
        if (!allKnown || active.isEmpty()) {
            return new Judgement.Missing(
                    List.of(allKnown ? "sign-in.signed-in" : "identity.stated-place"),
                    allKnown
                            ? "no dated activity of their own is on record"
                            : "no stated place, or one whose clock is not known");
        }
        Instant from = active.get().from().atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant to = active.get().to().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        List<LocalHours> local =
                clocks.stream().map(clock -> LocalHours.of(clock, from, to)).toList();
        Optional<Stretch> fullest = nights(state, local)
                .fullest(settings.within.toDays())
                .filter(stretch -> stretch.days() >= Math.max(1, settings.days));
        return fullest.isPresent()
                ? found(state, clocks, local, fullest.get())
                : new Judgement.Silent("activity lies outside the night of the stated places, or on few days in it");
    }

    /** The days on which some hour was a hour of the night by every clock. */
    private DaySet nights(State state, List<LocalHours> local) {
        DaySet nights = DaySet.none();
        for (int hour = 0; hour < HOURS; hour++) {
            int utc = hour;
            nights = nights.and(state.byHour.get(hour).where(day -> isNight(day, utc, local)));
        }
        return nights;
    }

    private boolean isNight(long day, int hour, List<LocalHours> local) {
        long second = day * 86_400L + hour * 3600L;
        for (LocalHours clock : local) {
            int at = clock.at(second);
            if (at < settings.from || at >= settings.until) {
                return false;
            }
        }
        return true;
    }

    private static String minute(ZonedDateTime time) {
        return time.toLocalDate() + " " + time.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private Judgement found(State state, List<ZoneId> clocks, List<LocalHours> local, Stretch stretch) {
        String night = settings.from + ":00 to " + settings.until + ":00";
        String clock = Wording.list(clocks.stream().map(ZoneId::getId).toList());
        List<Evidence> evidence = new ArrayList<>();
        for (int hour = 0; hour < HOURS && evidence.size() < 8; hour++) {
            for (Observation first : state.firsts.get(hour).first()) {
                if (evidence.size() < 8 && isNight(DaySet.day(first.at()), hour, local)) {
                    evidence.add(new Evidence(first, minute(first.at().atZone(clocks.getFirst())) + " local time"));
                }
            }
        }
        evidence.addAll(state.declared.evidence());
        String stated = Wording.brief(state.declared.spoken());
        return Judgement.Found.of(
                "On " + Wording.count(stretch.days(), "day", "days") + " between " + stretch.from() + " and "
                        + stretch.to() + " there was activity in the night, " + night + ", by the clock of "
                        + stated + " (" + clock + ").",
                new Compared("stated: " + stated, "active at night: " + night),
                evidence);
    }
}
