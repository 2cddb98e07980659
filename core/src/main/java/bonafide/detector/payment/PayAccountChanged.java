package bonafide.detector.payment;

import bonafide.detector.Beginnings;
import bonafide.detector.Beginnings.Beginning;
import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Organisation;
import bonafide.observation.Payment.Instruction;
import bonafide.reference.RoutingNumbers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: pay was moved to another account several times in a period, or once shortly after the first day.
 *
 * <p>It is fooled by one account that forwards. What looks like it: a new bank, a closed account. An entry that could not be
 * paid, because its routing number was mistyped, and was then corrected is no change. Sources: F25B-06, S-RF-09, SW-2024.
 */
public record PayAccountChanged(Settings settings) implements KeepingDetector {
    /** What a red flag sets. */
    public record Settings(
            @Means("How many changes") int changes,
            @Means("Within which period") Duration within,

            @Means("How long after the first day a single change counts")
            Duration afterStart) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Instruction.class, Organisation.Employed.class);
    }

    private record Change(Instruction before, Instruction after) {}

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Change> changes = changes(state.all(Instruction.class));
        int needed = Math.max(1, settings.changes);
        for (int last = needed - 1; last < changes.size(); last++) {
            List<Change> run = changes.subList(last - needed + 1, last + 1);
            Instant first = run.getFirst().after.at();
            if (!first.plus(settings.within).isBefore(run.getLast().after.at())) {
                return often(run);
            }
        }
        Beginnings beginnings = Beginnings.none();
        for (Organisation.Employed employed : state.all(Organisation.Employed.class)) {
            beginnings = beginnings.and(employed);
        }
        for (Change change : changes) {
            Optional<Beginning> start = beginnings.shortlyBefore(change.after.at(), settings.afterStart);
            if (start.isPresent()) {
                return early(change, start.get());
            }
        }
        return new Judgement.Silent("pay was not moved to another account often or early");
    }

    private static Judgement often(List<Change> run) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(evidence(run.getFirst().before));
        run.stream().limit(8).forEach(change -> evidence.add(evidence(change.after)));
        return Judgement.Found.of(
                "Pay was moved to another account " + Wording.count(run.size(), "time", "times") + " between "
                        + Wording.day(run.getFirst().after.at()) + " and "
                        + Wording.day(run.getLast().after.at()) + ": from "
                        + account(run.getFirst().before) + " to " + account(run.getLast().after) + ".",
                new Compared(
                        "first account: " + account(run.getFirst().before),
                        "account after " + Wording.count(run.size(), "change", "changes") + ": "
                                + account(run.getLast().after)),
                evidence);
    }

    private static Judgement early(Change change, Beginning start) {
        return Judgement.Found.of(
                "Pay was moved from " + account(change.before) + " to " + account(change.after)
                        + Wording.on(change.after) + ", shortly after the first day of work, " + Wording.day(start.at())
                        + ".",
                new Compared("first account: " + account(change.before), "later account: " + account(change.after)),
                List.of(
                        evidence(change.before),
                        evidence(change.after),
                        new Evidence(start.by(), "first day of work " + Wording.day(start.at()))));
    }

    private static Evidence evidence(Instruction instruction) {
        return new Evidence(instruction, account(instruction));
    }

    private static String account(Instruction instruction) {
        String where = instruction.provider().map(Wording::brief).orElse("account");
        return where + " " + Wording.fingerprint(key(instruction));
    }

    private static List<Change> changes(List<Instruction> instructions) {
        List<Change> changes = new ArrayList<>();
        Optional<Instruction> before = Optional.empty();
        for (Instruction instruction : instructions) {
            if (key(instruction).isEmpty() || cannotBePaid(instruction)) {
                continue;
            }
            before.filter(one -> !key(one).equals(key(instruction))
                            && instruction.provenance().dated())
                    .ifPresent(one -> changes.add(new Change(one, instruction)));
            before = Optional.of(instruction);
        }
        return changes;
    }

    private static boolean cannotBePaid(Instruction instruction) {
        return instruction
                .routingNumber()
                .filter(number -> !RoutingNumbers.checkDigitAgrees(RoutingNumbers.plain(number)))
                .isPresent();
    }

    private static String key(Instruction instruction) {
        return instruction
                .accountFingerprint()
                .or(instruction::wallet)
                .orElse("")
                .strip();
    }
}
