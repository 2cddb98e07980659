package bonafide.detector.resume;

import bonafide.detector.Detector;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Organisation.Application;
import bonafide.observation.Repository.CodeAccount;
import bonafide.observation.Repository.Commit;
import bonafide.observation.Repository.Hosted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sign: a code-hosting account shows nothing for years and is active again shortly before the application.
 *
 * <p>It is fooled by an account that is kept warm. What looks like it: a return to open source, a long closed-source job,
 * and an export that leaves activity out, for what is not in the export may still have been. One activity a calendar month
 * is remembered. Source: KET-2025.
 */
public record DormantAccountWakes(Settings settings) implements Detector<DormantAccountWakes.Months> {
    private static final int MOST_MONTHS = 480;
    private static final int MOST_APPLICATIONS = 16;

    /** How long asleep, how shortly before. */
    public record Settings(
            @Means("For how long nothing must be shown") Duration idle,

            @Means("How long before the application the activity must begin again")
            Duration before) {}

    /** Something an account did. */
    public record Activity(Instant at, Observation by) {}

    /**
     * What was seen so far.
     *
     * @param activity the earliest of each calendar month, by month since 1970
     * @param applications in time order
     */
    public record Months(Map<Long, Activity> activity, List<Application> applications) {
        public Months {
            activity = Map.copyOf(activity);
            applications = List.copyOf(applications);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(CodeAccount.class, Hosted.class, Commit.class, Application.class);
    }

    @Override
    public Months start() {
        return new Months(Map.of(), List.of());
    }

    @Override
    public Months next(Months state, Observation observation) {
        return switch (observation) {
            case CodeAccount account -> with(state, account.created(), account);
            case Hosted hosted -> with(with(state, hosted.created(), hosted), hosted.pushed(), hosted);
            case Commit commit -> with(state, Optional.of(commit.authored()), commit);
            case Application application
            when state.applications.size() < MOST_APPLICATIONS -> {
                List<Application> more = new ArrayList<>(state.applications);
                more.add(application);
                yield new Months(state.activity, more);
            }
            default -> state;
        };
    }

    private static Months with(Months state, Optional<Instant> at, Observation by) {
        if (at.isEmpty()) {
            return state;
        }
        long month = month(at.get());
        Activity known = state.activity.get(month);
        boolean isFull = known == null && state.activity.size() == MOST_MONTHS;
        if (isFull || (known != null && !at.get().isBefore(known.at))) {
            return state;
        }
        Map<Long, Activity> more = new TreeMap<>(state.activity);
        more.put(month, new Activity(at.get(), by));
        return new Months(more, state.applications);
    }

    @Override
    public Judgement judge(Months state, Instant asOf) {
        List<Application> applications = state.applications.stream()
                .filter(one -> applied(one).isPresent())
                .toList();
        if (applications.isEmpty() || state.activity.size() < 2) {
            return new Judgement.Missing(
                    List.of("organisation.application", "repository.code-account", "repository.commit"),
                    "no dated application, or too little activity to compare");
        }
        List<Activity> activity = List.copyOf(new TreeMap<>(state.activity).values());
        for (Application application : applications) {
            Instant applied = applied(application).orElseThrow();
            for (int index = 1; index < activity.size(); index++) {
                Activity asleep = activity.get(index - 1);
                Activity awake = activity.get(index);
                boolean shortlyBefore = !awake.at.isAfter(applied) && awake.at.isAfter(applied.minus(settings.before));
                if (shortlyBefore && isOwn(awake.by) && !awake.at.isBefore(asleep.at.plus(settings.idle))) {
                    return found(asleep, awake, application);
                }
            }
        }
        return new Judgement.Silent("no account woke up shortly before an application");
    }

    private static Judgement found(Activity asleep, Activity awake, Application application) {
        LocalDate applied = application.applied().orElse(Wording.day(application.at()));
        String idle = "nothing between " + Wording.day(asleep.at) + " and " + Wording.day(awake.at);
        return Judgement.Found.of(
                "The code-hosting account shows " + idle + "; the application is of " + applied + ".",
                new Compared("activity over the years", idle + ", application " + applied),
                List.of(
                        new Evidence(asleep.by, "activity on " + Wording.day(asleep.at)),
                        new Evidence(awake.by, "activity on " + Wording.day(awake.at)),
                        new Evidence(application, "application of " + applied)));
    }

    /** What others did, or perhaps others, fills the years between, but wakes nobody up. */
    private static boolean isOwn(Observation by) {
        return !(by instanceof Commit commit) || commit.isOwn();
    }

    /** The end of the day of the application, so that what happened on that day came before it. */
    private static Optional<Instant> applied(Application application) {
        Optional<Instant> day = application
                .applied()
                .map(date -> date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        return day.or(() -> Optional.of(application.at())
                .filter(at -> application.provenance().dated()));
    }

    private static long month(Instant at) {
        LocalDate day = Wording.day(at);
        return 12L * (day.getYear() - 1970) + day.getMonthValue() - 1;
    }
}
