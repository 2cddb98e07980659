package bonafide.detector.contact;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Linked;
import bonafide.observation.Linked.Holder;
import bonafide.observation.Linked.SharedArtefact;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The sign: an artefact of this person is exactly one that also belongs to a case which two people confirmed.
 *
 * <p>It is fooled by fresh contact data and accounts. What looks like it: house mates, a second-hand device, and above all
 * a victim, whose own address or account the confirmed case borrowed. Sources: SEAL-2026, MS-2025-12.
 */
public record LinkedToConfirmedCase(Settings settings) implements KeepingDetector {
    /** The group of a holder whose case two people confirmed. */
    static final String CONFIRMED = "confirmed-case";

    /** What is looked for. */
    public record Settings(
            @Means("Which kinds of artefact count") List<Linked.Artefact> artefacts) {
        public Settings {
            artefacts = List.copyOf(artefacts);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(SharedArtefact.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<SharedArtefact> links = state.stream(SharedArtefact.class)
                .filter(link -> settings.artefacts.contains(link.artefact()))
                .filter(link -> link.others().stream().anyMatch(LinkedToConfirmedCase::isConfirmed))
                .toList();
        if (links.isEmpty()) {
            return new Judgement.Silent("nothing is shared with a case that two people confirmed");
        }
        String artefacts =
                Wording.list(links.stream().map(Artefacts::named).distinct().toList());
        String cases = Wording.list(
                confirmed(links).stream().map(Artefacts::named).distinct().toList());
        return Judgement.Found.of(
                        "The " + artefacts + " also stands in the records of " + cases
                                + ", a case that two people confirmed; the artefact may belong to a victim.",
                        new Compared(artefacts + ": in no confirmed case", "part of the confirmed case on " + cases),
                        links.stream()
                                .map(link -> new Evidence(link, Artefacts.named(link)))
                                .toList())
                .given(confirmed(links).stream()
                        .map(Circumstance.SharedWith::new)
                        .toList());
    }

    static boolean isConfirmed(Holder holder) {
        return holder.groups().contains(CONFIRMED);
    }

    private static List<Holder> confirmed(List<SharedArtefact> links) {
        return links.stream()
                .flatMap(link -> link.others().stream())
                .filter(LinkedToConfirmedCase::isConfirmed)
                .toList();
    }
}
