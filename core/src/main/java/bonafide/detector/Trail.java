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
 * @param froms from where steps came, by the number that a step names; the first is {@link From#NOWHERE}
 */
public record Trail(List<Step> steps, List<From> froms) {
    /** The kinds of observation that may leave a step. */
    public static final Set<Class<? extends Observation>> KINDS =
            Set.of(SignedIn.class, SessionUsed.class, SessionEnded.class, Located.class, Commit.class);

    /** Among how many of the latest places the one of the next step is looked for. */
    private static final int RECENT = 4;

    public Trail {
        steps = List.copyOf(steps);
        froms = List.copyOf(froms);
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

    /** The address and the place in a record, each of which may be missing. */
    public record From(Optional<IpAddress> address, Optional<Place> place) {
        /** The record says neither. */
        public static final From NOWHERE = new From(Optional.empty(), Optional.empty());

        private boolean is(Optional<IpAddress> otherAddress, Optional<Place> otherPlace) {
            return address.equals(otherAddress) && place.equals(otherPlace);
        }
    }

    /**
     * One step.
     *
     * @param by the record
     * @param dated whether the record says when it was
     * @param second when it was, in whole seconds since 1970
     * @param from the number of where it came from
     * @param session the session, where the record names one
     * @param managed whether the device is managed, where the record says so
     */
    public record Step(
            Observation by,
            Kind kind,
            boolean dated,
            long second,
            int from,
            Optional<String> session,
            Optional<Boolean> managed) {
        private static Step of(
                Observation by,
                Provenance provenance,
                Kind kind,
                int from,
                Optional<String> session,
                Optional<Boolean> managed) {
            return new Step(by, kind, provenance.dated(), provenance.at().getEpochSecond(), from, session, managed);
        }

        /** Whether it is of a kind and dated. */
        public boolean dated(Kind wanted) {
            return kind == wanted && dated;
        }

        /** The number of its day, counted from 1970. */
        public long day() {
            return DaySet.day(second);
        }
    }

    /** The steps that observations in time order leave. */
    public static Trail of(List<Observation> observations) {
        List<Step> steps = new ArrayList<>(observations.size());
        List<From> froms = new ArrayList<>();
        froms.add(From.NOWHERE);
        int from = 0;
        for (int index = 0; index < observations.size(); index++) {
            Observation observation = observations.get(index);
            // no switch over patterns: it is bootstrapped and slow until it is compiled, and a log is judged before
            // that
            if (observation instanceof SignedIn signIn) {
                if (signIn.outcome() == Outcome.SUCCESS) {
                    from = from(froms, from, signIn.address(), signIn.place());
                    steps.add(Step.of(
                            signIn, signIn.provenance(), Kind.SIGNED_IN, from, signIn.session(), signIn.managed()));
                }
            } else if (observation instanceof SessionUsed used) {
                from = from(froms, from, used.address(), used.place());
                steps.add(Step.of(
                        used, used.provenance(), Kind.SESSION_USED, from, Optional.of(used.session()), used.managed()));
            } else if (observation instanceof Located located) {
                from = from(froms, from, located.address(), located.place());
                steps.add(step(located, located.provenance(), Kind.LOCATED, from, Optional.empty()));
            } else if (observation instanceof SessionEnded ended) {
                steps.add(step(ended, ended.provenance(), Kind.SESSION_ENDED, 0, Optional.of(ended.session())));
            } else if (observation instanceof Commit commit && commit.isOwn()) {
                steps.add(step(commit, commit.provenance(), Kind.COMMITTED, 0, Optional.empty()));
            }
        }
        return new Trail(steps, froms);
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

    private static Step step(Observation by, Provenance provenance, Kind kind, int from, Optional<String> session) {
        return Step.of(by, provenance, kind, from, session, Optional.empty());
    }

    /** The number of where a step came from: mostly that of the step before, or one of a few lately. */
    private static int from(List<From> froms, int before, Optional<IpAddress> address, Optional<Place> place) {
        if (froms.get(before).is(address, place)) {
            return before;
        }
        for (int number = froms.size() - 1; number >= Math.max(0, froms.size() - RECENT); number--) {
            if (froms.get(number).is(address, place)) {
                return number;
            }
        }
        froms.add(new From(address, place));
        return froms.size() - 1;
    }
}
