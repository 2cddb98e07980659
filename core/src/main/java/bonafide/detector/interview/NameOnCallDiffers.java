package bonafide.detector.interview;

import bonafide.detector.Detector;
import bonafide.detector.Wording;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Identity.LegalName;
import bonafide.observation.Interview.Joined;
import bonafide.observation.Interview.Turn;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sign: the name shown on the person's call is no form of any name on file, or nobody in a transcript speaks under such
 * a name.
 *
 * <p>It is fooled by typing the right name. What looks like it: a family account, a nickname, a borrowed laptop. One word in
 * common is enough to agree; devices, initials, handles and labels such as "Speaker 1" are no names. Where the platform
 * says who joined, the transcript of that call is not asked. Sources: KRK-2025, SEAL-2026.
 */
public record NameOnCallDiffers() implements Detector<NameOnCallDiffers.Names> {
    private static final int MOST_NAMES = 32;
    private static final int MOST_CALLS = 64;
    private static final int MOST_SPEAKERS = 128;

    /**
     * What was seen so far.
     *
     * @param onFile names on file
     * @param joined who joined which call
     * @param speakers the first turn of each speaker of each call
     */
    public record Names(List<LegalName> onFile, List<Joined> joined, List<Turn> speakers) {
        public Names {
            onFile = List.copyOf(onFile);
            joined = List.copyOf(joined);
            speakers = List.copyOf(speakers);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(LegalName.class, Joined.class, Turn.class);
    }

    @Override
    public Names start() {
        return new Names(List.of(), List.of(), List.of());
    }

    @Override
    public Names next(Names state, Observation observation) {
        return switch (observation) {
            case LegalName name -> new Names(and(state.onFile, name, MOST_NAMES), state.joined, state.speakers);
            case Joined joined -> new Names(state.onFile, and(state.joined, joined, MOST_CALLS), state.speakers);
            case Turn turn
            when state.speakers.stream().noneMatch(before -> sameSpeaker(before, turn)) ->
                new Names(state.onFile, state.joined, and(state.speakers, turn, MOST_SPEAKERS));
            default -> state;
        };
    }

    @Override
    public Judgement judge(Names state, Instant asOf) {
        if (state.onFile.isEmpty()) {
            return new Judgement.Missing(List.of("identity.legal-name"), "no name is on file");
        }
        if (state.joined.isEmpty() && state.speakers.isEmpty()) {
            return new Judgement.Missing(List.of("interview.joined", "interview.turn"), "no call shows a name");
        }
        ShownNames known =
                ShownNames.of(state.onFile.stream().map(LegalName::name).toList());
        List<Joined> other = state.joined.stream()
                .filter(joined -> known.differs(joined.displayName()))
                .toList();
        List<Turn> nobody = transcripts(state).values().stream()
                .filter(speakers -> speakers.stream().allMatch(turn -> known.differs(turn.speakerName())))
                .flatMap(List::stream)
                .toList();
        return other.isEmpty() && nobody.isEmpty()
                ? new Judgement.Silent("the names shown on calls agree with a name on file")
                : found(state.onFile, other, nobody);
    }

    /** The speakers of each call for which the platform does not say who joined. */
    private static Map<String, List<Turn>> transcripts(Names state) {
        Map<String, List<Turn>> calls = new LinkedHashMap<>();
        for (Turn turn : state.speakers) {
            if (state.joined.stream().noneMatch(joined -> joined.meeting().equals(turn.meeting()))) {
                calls.computeIfAbsent(turn.meeting(), any -> new ArrayList<>()).add(turn);
            }
        }
        return calls;
    }

    private static Judgement found(List<LegalName> onFile, List<Joined> other, List<Turn> nobody) {
        String name = onFile.getFirst().name();
        List<Evidence> evidence = new ArrayList<>();
        onFile.forEach(known -> evidence.add(new Evidence(known, Wording.brief(known.name()))));
        other.forEach(joined -> evidence.add(new Evidence(joined, Wording.brief(joined.displayName()))));
        nobody.forEach(turn -> evidence.add(new Evidence(turn, Wording.brief(turn.speakerName()))));
        List<Circumstance> circumstances = new ArrayList<>();
        other.forEach(joined -> circumstances.add(new Circumstance.NamesDiffer(name, joined.displayName())));
        nobody.forEach(turn -> circumstances.add(new Circumstance.NamesDiffer(name, turn.speakerName())));
        String seen = other.isEmpty() ? spoken(nobody) : shown(other);
        return Judgement.Found.of(
                        "The name on file is " + Wording.quoted(name) + "; " + seen + ".",
                        new Compared("name on file: " + Wording.brief(name), seen),
                        evidence)
                .given(circumstances.stream().distinct().toList());
    }

    private static String shown(List<Joined> other) {
        Joined first = other.getFirst();
        String account = first.account()
                .map(address -> " (account " + Wording.brief(address.toString()) + ")")
                .orElse("");
        return "on " + Wording.brief(first.meeting()) + " it was shown as " + Wording.quoted(first.displayName())
                + account;
    }

    private static String spoken(List<Turn> nobody) {
        String meeting = nobody.getFirst().meeting();
        return "in the transcript of " + Wording.brief(meeting) + " the speakers are "
                + Wording.list(nobody.stream()
                        .filter(turn -> turn.meeting().equals(meeting))
                        .map(turn -> Wording.quoted(turn.speakerName()))
                        .toList());
    }

    private static boolean sameSpeaker(Turn one, Turn other) {
        return one.meeting().equals(other.meeting()) && one.speakerName().equals(other.speakerName());
    }

    private static <T> List<T> and(List<T> some, T another, int most) {
        if (some.size() == most) {
            return some;
        }
        List<T> more = new ArrayList<>(some);
        more.add(another);
        return more;
    }
}
