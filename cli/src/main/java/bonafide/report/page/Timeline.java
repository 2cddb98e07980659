package bonafide.report.page;

import bonafide.dossier.Dossier;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was observed, day by day. Equal facts of a day are told as one, and so are days that tell the same, so that a
 * year of sign-ins from one town is a line.
 *
 * @param undated facts whose records carry no date
 * @param moreUndated how many more of them there are
 * @param periods days, or runs of days, oldest first
 * @param left what is not shown, in words, or ""
 */
public record Timeline(List<Entry> undated, long moreUndated, List<Period> periods, String left) {
    public Timeline {
        undated = List.copyOf(undated);
        periods = List.copyOf(periods);
    }

    /**
     * A day, or a run of days that tell the same.
     *
     * @param label the day with its weekday, or the first and the last
     * @param machine the first day
     * @param last the last day
     * @param days on how many days there are records
     * @param more how many records are not shown
     */
    public record Period(String label, String machine, String last, int days, List<Entry> entries, long more) {
        public Period {
            entries = List.copyOf(entries);
        }

        /** Whether a finding rests on something of it; paper shows no other. */
        public boolean isEvidence() {
            return entries.stream().anyMatch(Entry::isEvidence);
        }
    }

    /**
     * One line.
     *
     * @param what the kind of fact and how many
     * @param text what it says
     * @param speaker {@code claim} or {@code record}
     * @param refs findings that rest on it
     * @param file where the first of the records is
     * @param count how many records it stands for
     */
    public record Entry(
            String what, String text, String speaker, List<Ref> refs, String file, String position, long count) {
        public Entry {
            refs = List.copyOf(refs);
        }

        /** Whether a finding rests on it. */
        public boolean isEvidence() {
            return !refs.isEmpty();
        }
    }

    /** The timeline of a dossier; links found between subjects are told elsewhere. */
    static Timeline of(Dossier dossier, Refs refs, boolean guarded) {
        DayTally undated = new DayTally(LocalDate.EPOCH);
        SortedMap<LocalDate, DayTally> days = new TreeMap<>();
        for (Observation observation : dossier.observations()) {
            if (!(observation instanceof Linked)) {
                DayTally day = observation.provenance().dated()
                        ? days.computeIfAbsent(Moments.day(observation.at()), DayTally::new)
                        : undated;
                day.add(observation, Gist.of(observation, guarded), refs.restingOn(observation));
            }
        }
        List<Run> runs = runs(days);
        List<Run> shown = shown(runs);
        return new Timeline(
                undated.entries(Limits.UNDATED),
                left(undated, undated.entries(Limits.UNDATED)),
                shown.stream().map(Timeline::period).toList(),
                left(runs, shown));
    }

    /** Whether there is anything to tell. */
    public boolean isEmpty() {
        return undated.isEmpty() && periods.isEmpty();
    }

    /** From when to when, in words. */
    public String span() {
        if (periods.isEmpty()) {
            return "undated";
        }
        String first = periods.getFirst().machine();
        String last = periods.getLast().last();
        return first.equals(last) ? "on " + first : first + " to " + last;
    }

    /** Days that tell the same, gathered in the tally of the first. */
    private record Run(DayTally tally, LocalDate last, int days) {}

    private static List<Run> runs(SortedMap<LocalDate, DayTally> days) {
        List<Run> runs = new ArrayList<>();
        for (DayTally day : days.values()) {
            if (!runs.isEmpty() && runs.getLast().tally.tellsTheSameAs(day)) {
                Run run = runs.removeLast();
                run.tally.absorb(day);
                runs.add(new Run(run.tally, day.day(), run.days + 1));
            } else {
                runs.add(new Run(day, day.day(), 1));
            }
        }
        return runs;
    }

    /** Those that findings rest on, then the newest. */
    private static List<Run> shown(List<Run> runs) {
        return runs.stream()
                .sorted(Comparator.comparing((Run run) -> !run.tally.isEvidence())
                        .thenComparing(Run::last, Comparator.reverseOrder()))
                .limit(Limits.PERIODS)
                .sorted(Comparator.comparing(Run::last))
                .toList();
    }

    private static Period period(Run run) {
        List<Entry> entries = run.tally.entries(Limits.ENTRIES_A_DAY);
        String first = Moments.weekday(run.tally.day());
        String label = run.days == 1 ? first : first + " to " + Moments.weekday(run.last);
        return new Period(
                label, run.tally.day().toString(), run.last.toString(), run.days, entries, left(run.tally, entries));
    }

    private static long left(DayTally tally, List<Entry> entries) {
        return tally.records() - entries.stream().mapToLong(Entry::count).sum();
    }

    private static String left(List<Run> runs, List<Run> shown) {
        List<Run> hidden = runs.stream().filter(run -> !shown.contains(run)).toList();
        if (hidden.isEmpty()) {
            return "";
        }
        long days = hidden.stream().mapToLong(Run::days).sum();
        long records = hidden.stream().mapToLong(run -> run.tally.records()).sum();
        boolean rests = hidden.stream().anyMatch(run -> run.tally.isEvidence());
        return Counted.of(records, "record", "records") + " of " + Counted.of(days, "other day", "other days")
                + (rests ? " are not shown." : " are not shown; no finding rests on them.");
    }
}
