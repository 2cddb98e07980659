package bonafide.detector.signin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The hour of the day by one clock, over a stretch of time in which the clock is changed a few times at most. Asking the zone's
 * rules for every hour of a busy log is what this saves.
 */
final class LocalHours {
    private static final int HOURS = 24;

    /** The seconds since 1970 from which the offsets hold; the first holds before it too. */
    private final long[] since;

    private final long[] offsets;

    private LocalHours(long[] since, long[] offsets) {
        this.since = since;
        this.offsets = offsets;
    }

    /** By a clock, right from one instant to another. */
    static LocalHours of(ZoneId clock, Instant from, Instant to) {
        ZoneRules rules = clock.getRules();
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && !next.getInstant().isAfter(to)) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        long[] since = new long[changes.size() + 1];
        long[] offsets = new long[since.length];
        since[0] = from.getEpochSecond();
        offsets[0] = rules.getOffset(from).getTotalSeconds();
        for (int index = 1; index < since.length; index++) {
            since[index] = changes.get(index - 1).toEpochSecond();
            offsets[index] = changes.get(index - 1).getOffsetAfter().getTotalSeconds();
        }
        return new LocalHours(since, offsets);
    }

    /** The hour, 0 to 23, at a second since 1970. */
    int at(long second) {
        int index = since.length - 1;
        while (index > 0 && since[index] > second) {
            index--;
        }
        return (int) Math.floorMod(Math.floorDiv(second + offsets[index], 3600L), (long) HOURS);
    }
}
