package bonafide.batch;

import bonafide.assessment.Assessment;
import bonafide.assessment.Band;
import bonafide.screening.Screening;
import bonafide.screening.Screening.Screened;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Keeps the most urgent subjects in full, the next ones' assessments, and counts all. For any number of threads. */
final class Ranking {
    private static final int IN_FULL = 200;
    private static final int OBSERVATIONS_IN_FULL = 500_000;
    private static final int ASSESSMENTS = 3_000;

    private static final Comparator<Assessment> MOST_URGENT_FIRST = Comparator.comparing(
                    Assessment::band, Comparator.reverseOrder())
            .thenComparing(Assessment::points, Comparator.reverseOrder())
            .thenComparing(Assessment::subject);

    private final TreeSet<Screened> full = new TreeSet<>(Screening.MOST_URGENT_FIRST);
    private final TreeSet<Assessment> others = new TreeSet<>(MOST_URGENT_FIRST);
    private final Map<Band, Integer> bands = new EnumMap<>(Band.class);
    private long observations;

    synchronized void add(Screened screened) {
        bands.merge(screened.assessment().band(), 1, Integer::sum);
        if (isOnlyCounted(screened.assessment())) {
            return;
        }
        full.add(screened);
        observations += size(screened);
        while (full.size() > IN_FULL || (observations > OBSERVATIONS_IN_FULL && full.size() > 1)) {
            Screened least = full.removeLast();
            observations -= size(least);
            others.add(withoutOutcomes(least.assessment()));
        }
        while (others.size() > ASSESSMENTS) {
            others.removeLast();
        }
    }

    /** Whether there are enough who are more urgent: of a long log that is nearly everybody. */
    private boolean isOnlyCounted(Assessment assessment) {
        return full.size() == IN_FULL
                && others.size() == ASSESSMENTS
                && MOST_URGENT_FIRST.compare(assessment, others.last()) > 0
                && MOST_URGENT_FIRST.compare(assessment, full.last().assessment()) > 0;
    }

    SortedMap<Band, Integer> bands() {
        return new TreeMap<>(bands);
    }

    List<Screened> inFull() {
        return new ArrayList<>(full);
    }

    List<Assessment> others() {
        return new ArrayList<>(others);
    }

    private static int size(Screened screened) {
        return screened.dossier().observations().size();
    }

    private static Assessment withoutOutcomes(Assessment whole) {
        return new Assessment(
                whole.subject(),
                whole.names(),
                whole.asOf(),
                whole.band(),
                whole.because(),
                whole.points(),
                whole.categories(),
                whole.findings(),
                whole.commonCauses(),
                whole.suppressed(),
                whole.gaps(),
                whole.measures(),
                whole.judged(),
                List.of());
    }
}
