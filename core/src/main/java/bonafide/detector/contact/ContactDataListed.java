package bonafide.detector.contact;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Contact.ListedIdentifier;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The sign: a telephone number, mailbox or handle of the person is exactly one on a shared indicator list that names its
 * source and is not out of date.
 *
 * <p>It is fooled by fresh contact data. What looks like it: an entry by mistake, a poisoned list, and a victim whose data
 * were borrowed. Source: KRK-2025.
 */
public record ContactDataListed() implements KeepingDetector {
    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(ListedIdentifier.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<ListedIdentifier> listed = state.stream(ListedIdentifier.class)
                .filter(entry -> !entry.expires().isBefore(Wording.day(asOf)))
                .filter(entry -> !entry.list().isBlank())
                .toList();
        if (listed.isEmpty()) {
            return new Judgement.Silent("no entry of a list holds any longer");
        }
        ListedIdentifier first = listed.getFirst();
        String entries = Wording.list(listed.stream()
                .map(entry -> Wording.brief(entry.value()) + " (" + Wording.brief(entry.list()) + ", published "
                        + entry.published() + ")")
                .distinct()
                .toList());
        return Judgement.Found.of(
                "Contact data of this person are, letter for letter, on a shared list: " + entries
                        + "; they may belong to a victim.",
                new Compared(
                        "contact data that no list names",
                        Wording.brief(first.value()) + " on " + Wording.brief(first.list())),
                listed.stream()
                        .map(entry -> new Evidence(entry, Wording.brief(entry.value())))
                        .toList());
    }
}
