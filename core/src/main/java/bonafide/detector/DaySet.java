package bonafide.detector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days of the calendar of UTC, one bit each, so that years of a busy log need a few dozen numbers. Counting days instead
 * of events keeps a chatty client from weighing more than a quiet one.
 *
 * @param firstWord the day number since 1970 of the first bit, divided by 64
 * @param words 64 days each, at most {@link #MOST_WORDS}; the latest are kept where there are more
 */
public record DaySet(long firstWord, List<Long> words) {
    private static final int MOST_WORDS = 128;
    private static final DaySet NONE = new DaySet(0, List.of());

    public DaySet {
        words = List.copyOf(words);
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
        return Math.floorDiv(instant.getEpochSecond(), 86_400L);
    }

    /** Whether the day is in the set. */
    public boolean holds(long day) {
        long word = Math.floorDiv(day, 64L) - firstWord;
        return word >= 0 && word < words.size() && (words.get((int) word) & bit(day)) != 0;
    }

    /** The same days and one more. Returns this set where it has the day already. */
    public DaySet with(long day) {
        if (holds(day)) {
            return this;
        }
        long word = Math.floorDiv(day, 64L);
        long from = words.isEmpty() ? word : Math.min(word, firstWord);
        long to = words.isEmpty() ? word : Math.max(word, firstWord + words.size() - 1);
        from = Math.max(from, to - MOST_WORDS + 1);
        List<Long> more = new ArrayList<>();
        for (long index = from; index <= to; index++) {
            more.add(word(index) | (index == word ? bit(day) : 0L));
        }
        return new DaySet(from, more);
    }

    /** The days that are in either set. */
    public DaySet and(DaySet other) {
        DaySet both = this;
        for (long day : other.days()) {
            both = both.with(day);
        }
        return both;
    }

    /** The days of this set that are not in the other. */
    public DaySet without(DaySet other) {
        List<Long> left = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            left.add(words.get(index) & ~other.word(firstWord + index));
        }
        return new DaySet(firstWord, left);
    }

    /** How many days. */
    public int size() {
        return words.stream().mapToInt(Long::bitCount).sum();
    }

    /** The days by number, oldest first. */
    public List<Long> days() {
        List<Long> days = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            for (long bits = words.get(index); bits != 0; bits &= bits - 1) {
                days.add((firstWord + index) * 64 + Long.numberOfTrailingZeros(bits));
            }
        }
        return days;
    }

    /** The stretch of so many calendar days that holds most days of the set, the earliest of equals. */
    public Optional<Stretch> fullest(long calendarDays) {
        List<Long> days = days();
        Optional<Stretch> fullest = Optional.empty();
        int from = 0;
        for (int to = 0; to < days.size(); to++) {
            while (days.get(to) - days.get(from) >= calendarDays) {
                from++;
            }
            int held = to - from + 1;
            if (held > fullest.map(Stretch::days).orElse(0)) {
                fullest = Optional.of(
                        new Stretch(held, LocalDate.ofEpochDay(days.get(from)), LocalDate.ofEpochDay(days.get(to))));
            }
        }
        return fullest;
    }

    /** The first and last day of every run of neighbouring days, oldest first. */
    public List<Stretch> runs() {
        List<Stretch> runs = new ArrayList<>();
        List<Long> days = days();
        int from = 0;
        for (int to = 0; to < days.size(); to++) {
            if (to + 1 == days.size() || days.get(to + 1) != days.get(to) + 1) {
                runs.add(new Stretch(
                        to - from + 1, LocalDate.ofEpochDay(days.get(from)), LocalDate.ofEpochDay(days.get(to))));
                from = to + 1;
            }
        }
        return runs;
    }

    private long word(long index) {
        long at = index - firstWord;
        return at >= 0 && at < words.size() ? words.get((int) at) : 0L;
    }

    private static long bit(long day) {
        return 1L << Math.floorMod(day, 64L);
    }
}
