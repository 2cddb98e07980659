package bonafide.detector.data;

import bonafide.detector.Detector;
import bonafide.detector.Sightings;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Repository.Action;
import bonafide.observation.Repository.Audit;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sign: the audit log says that company code or data went to a personal account, a foreign remote or a private cloud.
 *
 * <p>It is fooled by copying from the screen. What looks like it: open source that was approved, a backup made by mistake.
 * Sources: F25A-03, F25A-07, SW-2024.
 */
public record CompanyDataSentOut(Settings settings) implements Detector<CompanyDataSentOut.State> {
    /** What is looked for. */
    public record Settings(
            @Means("What was done with the repository or data")
            List<Action> actions,

            @Means("Targets that are approved, as a part of their address; in lower case")
            List<String> approved) {
        public Settings {
            actions = List.copyOf(actions);
            approved = List.copyOf(approved);
        }
    }

    /** What was seen, and whether the log tells personal targets from the organisation's. */
    public record State(Sightings sent, boolean told) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Audit.class);
    }

    @Override
    public State start() {
        return new State(Sightings.none(), false);
    }

    @Override
    public State next(State state, Observation observation) {
        if (!(observation instanceof Audit audit) || audit.personal().isEmpty()) {
            return state;
        }
        boolean counts = audit.personal().get() && settings.actions.contains(audit.action()) && !isApproved(audit);
        if (!counts) {
            return state.told ? state : new State(state.sent, true);
        }
        return new State(state.sent.and(audit), true);
    }

    private boolean isApproved(Audit audit) {
        String remote = audit.remote().orElse("").toLowerCase(Locale.ROOT);
        return !remote.isEmpty() && settings.approved.stream().anyMatch(remote::contains);
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (!state.told) {
            return new Judgement.Missing(
                    List.of("repository.audit"), "no audit entry says whether its target is personal");
        }
        if (!state.sent.any()) {
            return new Judgement.Silent("nothing went to a personal target");
        }
        Audit first = (Audit) state.sent.first().getFirst();
        String often = state.sent.count() == 1 ? "" : " There are " + state.sent.count() + " such entries.";
        return Judgement.Found.of(
                "The repository " + Wording.brief(first.repository()) + " " + did(first.action()) + " " + target(first)
                        + Wording.on(first) + "." + often,
                new Compared("company data: stays with the organisation", did(first.action()) + " " + target(first)),
                state.sent.evidence(
                        entry -> entry instanceof Audit audit ? audit.repository() + " to " + target(audit) : ""));
    }

    private static String target(Audit audit) {
        return audit.remote().map(Wording::brief).orElse("a personal target");
    }

    private static String did(Action action) {
        return switch (action) {
            case PUSH -> "was pushed to";
            case FORK -> "was forked to";
            case UPLOAD -> "was uploaded to";
            case MADE_PUBLIC -> "was made public at";
            case CLONE, PULL, DOWNLOAD -> "was copied to";
        };
    }
}
