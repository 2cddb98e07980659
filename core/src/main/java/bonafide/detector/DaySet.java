package bonafide.detector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Days of the calendar of UTC, one bit each, so that years of a busy log need a few dozen numbers. Counting days instead
 * of events keeps a chatty client from weighing more than a quiet one.
 *
 * <p>A value, though no record: a record would hand its numbers out, and a list of them costs an object for each.
 */
public final class DaySet {
    private static final int MOST_WORDS = 128;
    private static final DaySet NONE = new DaySet(0, new long[0]);

    /** The number of the first word's first day since 1970, divided by 64. */
    private final long firstWord;

    /** 64 days each, at most {@link #MOST_WORDS}; the latest are kept where there are more. */
    private final long[] words;

    private DaySet(long firstWord, long[] words) {
        this.firstWord = firstWord;
        this.words = words;
    }

    /**
     * A stretch of the calendar and how many of its days are in the set.
     *
     * @param from the first day in the set
     * @param to the last day in the set
     */
    public record Stretch(int days, LocalDate from, LocalDate to) {}

    /** No day. */
    public static DaySet none() {
        return NONE;
    }

    /** The number of an instant's day, counted from 1970. */
    public static long day(Instant instant) {
        return day(instant.getEpochSecond());
    }

    /** The number of the day of a second since 1970, counted from then. */
    public static long day(long second) {
        return Math.floorDiv(second, 86_400L);
    }

    /** Whether the day is in the set. */
    public boolean holds(long day) {
        return (word(Math.floorDiv(day, 64L)) & bit(day)) != 0;
    }

    /** The same days and one more. Returns this set where it has the day already. */
    public DaySet with(long day) {
        if (holds(day)) {
            return this;
        }
        long word = Math.floorDiv(day, 64L);
        if (word < firstWord || word >= firstWord + words.length) {
            return and(new DaySet(word, new long[] {bit(day)}));
        }
        long[] more = words.clone();
        more[(int) (word - firstWord)] |= bit(day);
        return new DaySet(firstWord, more);
    }

    /** The same days and more, which are oldest first. */
    public DaySet with(long[] more) {
        if (more.length == 0) {
            return this;
        }
        long last = Math.floorDiv(more[more.length - 1], 64L);
        long from = Math.max(Math.floorDiv(more[0], 64L), last - MOST_WORDS + 1);
        long[] added = new long[(int) (last - from + 1)];
        for (long day : more) {
            long word = Math.floorDiv(day, 64L);
            if (word >= from) {
                added[(int) (word - from)] |= bit(day);
            }
        }
        return and(new DaySet(from, added));
    }

    /** The days that are in either set. */
    public DaySet and(DaySet other) {
        if (words.length == 0 || other.words.length == 0) {
            return words.length == 0 ? other : this;
        }
        long to = Math.max(firstWord + words.length, other.firstWord + other.words.length);
        long from = Math.max(Math.min(firstWord, other.firstWord), to - MOST_WORDS);
        long[] both = new long[(int) (to - from)];
        for (int index = 0; index < both.length; index++) {
            both[index] = word(from + index) | other.word(from + index);
        }
        return new DaySet(from, both);
    }

    /** Those days of the set that fit. */
    public DaySet where(LongPredicate fits) {
        long[] left = new long[words.length];
        for (int index = 0; index < words.length; index++) {
            for (long bits = words[index]; bits != 0; bits &= bits - 1) {
                long day = (firstWord + index) * 64 + Long.numberOfTrailingZeros(bits);
                left[index] |= fits.test(day) ? Long.lowestOneBit(bits) : 0L;
            }
        }
        return new DaySet(firstWord, left);
    }

    /** The days of this set that are not in the other. */
    public DaySet without(DaySet other) {
        long[] left = new long[words.length];
        for (int index = 0; index < words.length; index++) {
            left[index] = words[index] & ~other.word(firstWord + index);
        }
        return new DaySet(firstWord, left);
    }

    /** How many days. */
    public int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** The days by number, oldest first. */
    public List<Long> days() {
        return Arrays.stream(numbers()).boxed().toList();
    }

    private long[] numbers() {
        long[] days = new long[size()];
        int count = 0;
        for (int index = 0; index < words.length; index++) {
            for (long bits = words[index]; bits != 0; bits &= bits - 1) {
                days[count] = (firstWord + index) * 64 + Long.numberOfTrailingZeros(bits);
                count++;
            }
        }
        return days;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DaySet set && Arrays.equals(numbers(), set.numbers());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers());
    }

    @Override
    public String toString() {
        return days().toString();
    }

    /** The stretch of so many calendar days that holds most days of the set, the earliest of equals. */
    public Optional<Stretch> fullest(long calendarDays) {
        long[] days = numbers();
        int most = 0;
        int last = 0;
        int from = 0;
        for (int to = 0; to < days.length; to++) {
            while (days[to] - days[from] >= calendarDays) {
                from++;
            }
            if (to - from + 1 > most) {
                most = to - from + 1;
                last = to;
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(stretch(days, last - most + 1, last));
    }

    /** From the first day to the last one. */
    public Optional<Stretch> span() {
        long[] days = numbers();
        return days.length == 0 ? Optional.empty() : Optional.of(stretch(days, 0, days.length - 1));
    }

    /** The first and last day of every run of neighbouring days, oldest first. */
    public List<Stretch> runs() {
        List<Stretch> runs = new ArrayList<>();
        long[] days = numbers();
        int from = 0;
        for (int to = 0; to < days.length; to++) {
            if (to + 1 == days.length || days[to + 1] != days[to] + 1) {
                runs.add(stretch(days, from, to));
                from = to + 1;
            }
        }
        return runs;
    }

    private static Stretch stretch(long[] days, int from, int to) {
        return new Stretch(to - from + 1, LocalDate.ofEpochDay(days[from]), LocalDate.ofEpochDay(days[to]));
    }

    private long word(long index) {
        long at = index - firstWord;
        return at >= 0 && at < words.length ? words[(int) at] : 0L;
    }

    private static long bit(long day) {
        return 1L << Math.floorMod(day, 64L);
    }
}
