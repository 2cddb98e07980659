package bonafide.detector;

import bonafide.observation.Endpoint.Located;
import bonafide.observation.IpAddress;
import bonafide.observation.Observation;
import bonafide.observation.Place;
import bonafide.observation.Provenance;
import bonafide.observation.Repository.Commit;
import bonafide.observation.SignIn.Outcome;
import bonafide.observation.SignIn.SessionEnded;
import bonafide.observation.SignIn.SessionUsed;
import bonafide.observation.SignIn.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an account and its devices left, step by step in time order: of a busy account nearly everything that is known. What
 * several detectors ask of each step is worked out once for all of them.
 *
 * @param steps sign-ins that succeeded, uses and ends of sessions, commits of the person's own, and where devices were
 */
public record Trail(List<Step> steps) {
    /** The kinds of observation that may leave a step. */
    public static final Set<Class<? extends Observation>> KINDS =
            Set.of(SignedIn.class, SessionUsed.class, SessionEnded.class, Located.class, Commit.class);

    /** Among how many of the latest places the one of the next step is looked for. */
    private static final int RECENT = 4;

    public Trail {
        steps = List.copyOf(steps);
    }

    /** What was done. */
    public enum Kind {
        /** Somebody signed in. */
        SIGNED_IN,
        /** A session was used. */
        SESSION_USED,
        /** A session ended. */
        SESSION_ENDED,
        /** A device was somewhere. */
        LOCATED,
        /** Somebody committed. */
        COMMITTED
    }

    /**
     * One step.
     *
     * @param by the record
     * @param dated whether the record says when it was
     * @param second when it was, in whole seconds since 1970
     * @param from a number for where it came from: steps with the same number came from the same spot
     * @param session the session, where the record names one
     * @param managed whether the device is managed, where the record says so
     */
    public record Step(
            Observation by,
            Kind kind,
            boolean dated,
            long second,
            int from,
            Spot spot,
            Optional<String> session,
            Optional<Boolean> managed) {

        /** Whether it is of a kind and dated. */
        public boolean dated(Kind wanted) {
            return kind == wanted && dated;
        }

        /** The number of its day, counted from 1970. */
        public long day() {
            return DaySet.day(second);
        }
    }

    /** The steps that observations in time order leave, by what the tables know of their addresses. */
    public static Trail of(List<Observation> observations, Whereabouts whereabouts) {
        List<Step> steps = new ArrayList<>(observations.size());
        List<Spot> spots = new ArrayList<>();
        spots.add(Spot.unknown());
        int from = 0;
        for (int index = 0; index < observations.size(); index++) {
            Observation observation = observations.get(index);
            // no switch over patterns: it is bootstrapped and slow until it is compiled, and a log is judged before
            // that
            if (observation instanceof SignedIn signIn) {
                if (signIn.outcome() == Outcome.SUCCESS) {
                    from = from(spots, from, signIn.address(), signIn.place(), whereabouts);
                    add(steps, signIn, Kind.SIGNED_IN, from, spots, signIn.session(), signIn.managed());
                }
            } else if (observation instanceof SessionUsed used) {
                from = from(spots, from, used.address(), used.place(), whereabouts);
                add(steps, used, Kind.SESSION_USED, from, spots, Optional.of(used.session()), used.managed());
            } else if (observation instanceof Located located) {
                from = from(spots, from, located.address(), located.place(), whereabouts);
                add(steps, located, Kind.LOCATED, from, spots, Optional.empty(), Optional.empty());
            } else if (observation instanceof SessionEnded ended) {
                add(steps, ended, Kind.SESSION_ENDED, 0, spots, Optional.of(ended.session()), Optional.empty());
            } else if (observation instanceof Commit commit && commit.isOwn()) {
                add(steps, commit, Kind.COMMITTED, 0, spots, Optional.empty(), Optional.empty());
            }
        }
        return new Trail(steps);
    }

    private static void add(
            List<Step> steps,
            Observation by,
            Kind kind,
            int from,
            List<Spot> spots,
            Optional<String> session,
            Optional<Boolean> managed) {
        Provenance provenance = by.provenance();
        long second = provenance.at().getEpochSecond();
        steps.add(new Step(by, kind, provenance.dated(), second, from, spots.get(from), session, managed));
    }

    /** The dated steps of a kind, without those that come from where the one before came from on the same day. */
    public List<Step> newDays(Kind kind) {
        List<Step> news = new ArrayList<>();
        long day = Long.MIN_VALUE;
        int from = -1;
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            if (step.dated(kind) && (step.from != from || step.day() != day)) {
                day = step.day();
                from = step.from;
                news.add(step);
            }
        }
        return news;
    }

    /** The number of where a step came from: mostly that of the step before, or one of a few lately. */
    private static int from(
            List<Spot> spots, int before, Optional<IpAddress> address, Optional<Place> place, Whereabouts whereabouts) {
        if (spots.get(before).isOf(address, place)) {
            return before;
        }
        for (int number = spots.size() - 1; number >= Math.max(0, spots.size() - RECENT); number--) {
            if (spots.get(number).isOf(address, place)) {
                return number;
            }
        }
        spots.add(whereabouts.spot(address, place));
        return spots.size() - 1;
    }
}
