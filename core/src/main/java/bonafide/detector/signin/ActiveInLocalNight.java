package bonafide.detector.signin;

import bonafide.detector.DaySet;
import bonafide.detector.DaySet.Stretch;
import bonafide.detector.DeclaredPlaces;
import bonafide.detector.DeclaredPlaces.Declared;
import bonafide.detector.Sightings;
import bonafide.detector.StreamDetector;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Repository.Commit;
import bonafide.observation.SignIn.Outcome;
import bonafide.observation.SignIn.SessionUsed;
import bonafide.observation.SignIn.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
public record ActiveInLocalNight(Settings settings) implements StreamDetector<ActiveInLocalNight.State> {
    private static final int HOURS = 24;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

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
    public State after(State state, List<Observation> more) {
        DeclaredPlaces declared = state.declared;
        List<DaySet> byHour = new ArrayList<>(state.byHour);
        List<Sightings> firsts = new ArrayList<>(state.firsts);
        for (Observation observation : more) {
            boolean active = switch (observation) {
                case SignedIn signIn -> signIn.outcome() == Outcome.SUCCESS;
                case SessionUsed used -> true;
                case Commit commit -> commit.isOwn();
                default -> false;
            };
            if (active && observation.provenance().dated()) {
                active(byHour, firsts, observation);
            }
            declared = declared.and(observation);
        }
        return new State(declared, byHour, firsts);
    }

    private static void active(List<DaySet> byHour, List<Sightings> firsts, Observation observation) {
        long hours = Math.floorDiv(observation.at().getEpochSecond(), 3600L);
        long day = Math.floorDiv(hours, (long) HOURS);
        int hour = (int) Math.floorMod(hours, (long) HOURS);
        DaySet days = byHour.get(hour);
        if (!days.holds(day)) {
            byHour.set(hour, days.with(day));
            firsts.set(hour, firsts.get(hour).and(observation));
        }
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        List<ZoneId> clocks = state.declared.known().stream()
                .map(Declared::place)
                .flatMap(place -> Clocks.of(place).stream())
                .distinct()
                .toList();
        boolean allKnown = state.declared.any()
                && state.declared.known().stream()
                        .allMatch(one -> Clocks.of(one.place()).isPresent());
        Optional<Stretch> active =
                state.byHour.stream().reduce(DaySet.none(), DaySet::and).span();
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

    private Judgement found(State state, List<ZoneId> clocks, List<LocalHours> local, Stretch stretch) {
        String night = settings.from + ":00 to " + settings.until + ":00";
        String clock = Wording.list(clocks.stream().map(ZoneId::getId).toList());
        List<Evidence> evidence = new ArrayList<>();
        for (int hour = 0; hour < HOURS && evidence.size() < 8; hour++) {
            for (Observation first : state.firsts.get(hour).first()) {
                if (evidence.size() < 8 && isNight(DaySet.day(first.at()), hour, local)) {
                    evidence.add(
                            new Evidence(first, LOCAL.format(first.at().atZone(clocks.getFirst())) + " local time"));
                }
            }
        }
        evidence.addAll(state.declared.evidence());
        return Judgement.Found.of(
                "On " + Wording.count(stretch.days(), "day", "days") + " between " + stretch.from() + " and "
                        + stretch.to() + " there was activity in the night, " + night + ", by the clock of "
                        + Wording.brief(state.declared.spoken()) + " (" + clock + ").",
                new Compared("stated: " + Wording.brief(state.declared.spoken()), "active at night: " + night),
                evidence);
    }
}
