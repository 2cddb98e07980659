package bonafide.detector.interview;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.PersonName;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Interview.ReviewerNote;
import bonafide.observation.Interview.Sign;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sign: several reviewers noted the same fact independently of each other.
 *
 * <p>One reviewer's note never suffices, and no picture, face or voice is compared by a machine. It is fooled by a call with
 * a single reviewer. What looks like it: poor video, a new haircut, an interpreter, a disability, notes on the screen, and
 * reviewers who talked before they wrote. Sources: S-RF-01, S-RF-03, S-RF-04, B22-05, F24-07, F25A-10, SEAL-2026,
 * KRK-2025.
 */
public record ReviewersAgree(Settings settings) implements KeepingDetector {
    /** What must be noted, and by how many. */
    public record Settings(
            @Means("Which notes count, alone or together") List<Sign> signs,

            @Means("How many different reviewers must note it")
            int reviewers,

            @Means("Whether they must note it in the same round")
            boolean sameRound,

            @Means("What the person's records lead one to expect")
            String expected,

            @Means("What is noted, to go on after 'noted that'")
            String noted) {
        public Settings {
            signs = List.copyOf(signs);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(ReviewerNote.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<ReviewerNote> notes = state.stream(ReviewerNote.class)
                .filter(note -> settings.signs.contains(note.sign()))
                .toList();
        Map<String, List<ReviewerNote>> rounds = notes.stream()
                .collect(Collectors.groupingBy(
                        note -> settings.sameRound ? note.meeting() : "", TreeMap::new, Collectors.toList()));
        List<ReviewerNote> agreed = rounds.values().stream()
                .filter(round -> reviewers(round).size() >= settings.reviewers)
                .flatMap(List::stream)
                .toList();
        if (agreed.isEmpty()) {
            return new Judgement.Silent("fewer than " + settings.reviewers + " reviewers noted that " + settings.noted);
        }
        List<String> reviewers = reviewers(agreed);
        List<String> meetings = agreed.stream()
                .map(note -> Wording.brief(note.meeting()))
                .distinct()
                .toList();
        String who = Wording.count(reviewers.size(), "reviewer", "reviewers");
        return Judgement.Found.of(
                "In " + Wording.list(meetings) + ", " + who + " (" + Wording.list(reviewers) + ") noted that "
                        + settings.noted + ".",
                new Compared(settings.expected, who + " noted that " + settings.noted),
                agreed.stream().map(ReviewersAgree::evidence).toList());
    }

    /** Each once, by the name's words in any order. */
    private static List<String> reviewers(List<ReviewerNote> notes) {
        Map<String, String> byKey = new TreeMap<>();
        for (ReviewerNote note : notes) {
            byKey.putIfAbsent(PersonName.of(note.reviewer()).key(), Wording.brief(note.reviewer()));
        }
        return List.copyOf(byKey.values());
    }

    private static Evidence evidence(ReviewerNote note) {
        return new Evidence(
                note,
                Wording.brief(note.reviewer())
                        + note.note().map(words -> ": " + Wording.quoted(words)).orElse(""));
    }
}
