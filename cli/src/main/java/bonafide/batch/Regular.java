package bonafide.batch;

import java.util.Arrays;

/** A combination of keys as one desk knows it. */
final class Regular {
    private static final long[] NONE = {};

    private final int number;
    private Habit signIns = Habit.NONE;
    private Habit uses = Habit.NONE;
    private long[] left = NONE;

    Regular(int number) {
        this.number = number;
    }

    /** Its number among all combinations. */
    int number() {
        return number;
    }

    /** How it signs in; that is remembered from the second time on. */
    Habit signIns() {
        Habit before = signIns;
        signIns = before == Habit.NONE ? Habit.start() : before;
        return before;
    }

    /** How it uses sessions. */
    Habit uses() {
        Habit before = uses;
        uses = before == Habit.NONE ? Habit.start() : before;
        return before;
    }

    /** Whether it leaves any of these traces for the first time, as far as is remembered. */
    boolean leavesAnew(long[] traces) {
        if (traces.length == 0 || Arrays.equals(left, traces)) {
            return false;
        }
        left = traces;
        return true;
    }
}
