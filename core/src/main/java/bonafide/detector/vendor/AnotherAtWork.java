package bonafide.detector.vendor;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.PersonName;
import bonafide.detector.Wording;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Observation;
import bonafide.observation.Organisation.AtWork;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sign: the name or account seen at work in a vendor's roster place is not the person named there.
 *
 * <p>It is fooled by whoever uses the named person's account. What looks like it: a roster that is out of date, holiday cover
 * that was announced. An account is compared generously: one word of the name, or its initials, suffices. Sources: WEB3HB,
 * B22-05, F24-08, K22-03.
 */
public record AnotherAtWork() implements KeepingDetector {
    private static final int SHORTEST_WORD = 3;

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(AtWork.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        if (state.observations().isEmpty()) {
            return new Judgement.Missing(List.of("organisation.at-work"), "no record says who is at work");
        }
        List<AtWork> others = state.stream(AtWork.class)
                .filter(one -> !one.seenName().isBlank() && !agree(one.rosterName(), one.seenName()))
                .toList();
        if (others.isEmpty()) {
            return new Judgement.Silent("whoever is at work agrees with the roster");
        }
        AtWork first = others.getFirst();
        return Judgement.Found.of(
                        "In the place of " + Wording.brief(first.rosterName()) + ", supplied by "
                                + Wording.brief(first.vendor()) + ", " + Wording.brief(first.seenName())
                                + " was seen at work" + Wording.on(first) + ".",
                        new Compared(
                                "roster: " + Wording.brief(first.rosterName()),
                                "at work: " + Wording.brief(first.seenName())),
                        others.stream()
                                .limit(10)
                                .map(one -> new Evidence(one, Wording.brief(one.seenName())))
                                .toList())
                .given(others.stream()
                        .<Circumstance>map(one -> new Circumstance.NamesDiffer(one.rosterName(), one.seenName()))
                        .distinct()
                        .limit(10)
                        .toList());
    }

    private static boolean agree(String roster, String seen) {
        if (PersonName.agree(roster, seen)) {
            return true;
        }
        boolean isAccount = seen.strip().indexOf(' ') < 0;
        if (!isAccount) {
            return false;
        }
        String account = seen.strip().toLowerCase(Locale.ROOT);
        int at = account.indexOf('@');
        String local = at < 0 ? account : account.substring(0, at);
        List<String> words = PersonName.of(roster).words();
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return words.stream().anyMatch(word -> word.length() >= SHORTEST_WORD && local.contains(word))
                || local.replaceAll("[^a-z]", "").contentEquals(initials);
    }
}
