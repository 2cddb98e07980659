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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sign: something that belongs to one person stands in the records of others under other names.
 *
 * <p>It is fooled by giving every persona its own number, mailbox, page, paper or account. What looks like it: a household,
 * an agency's switchboard, a number that the carrier gave to somebody new, a slip at the desk. Holders carry the household
 * or agency they declared, so that the assessment can excuse the sharing. What a confirmed case holds too is judged by
 * {@link LinkedToConfirmedCase} instead, so that one fact counts once. Sources: F25A-09, F24-05, F25B-05, MP22-06,
 * MF24-03, WEB3HB, KET-2025, GTIG-2025.
 */
public record SharedUnderOtherNames(Settings settings, Judgement.Silent nobodys) implements KeepingDetector {
    /** What is looked for. */
    public record Settings(
            @Means("Which kinds of artefact count") List<Linked.Artefact> artefacts,

            @Means("How many other identities must hold them")
            int others) {
        public Settings {
            artefacts = List.copyOf(artefacts);
        }
    }

    /** With the words for what nearly every dossier comes to. */
    public SharedUnderOtherNames(Settings settings) {
        this(
                settings,
                new Judgement.Silent("no " + Artefacts.anyOf(settings.artefacts)
                        + " stands in the records of others under other names"));
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(SharedArtefact.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<SharedArtefact> shared = state.stream(SharedArtefact.class)
                .filter(link -> settings.artefacts.contains(link.artefact()))
                .filter(link -> !link.others().isEmpty() && !LinkedToConfirmedCase.covers(link))
                .toList();
        Map<String, Holder> holders = new LinkedHashMap<>();
        shared.forEach(link -> link.others()
                .forEach(holder -> holders.putIfAbsent(holder.subject().value(), holder)));
        if (holders.isEmpty() || holders.size() < settings.others) {
            return nobodys;
        }
        return found(shared, holders);
    }

    private static Judgement found(List<SharedArtefact> shared, Map<String, Holder> holders) {
        SharedArtefact first = shared.getFirst();
        String artefact = Artefacts.named(first);
        String others =
                Wording.list(holders.values().stream().map(Artefacts::named).toList());
        String further = shared.size() == 1
                ? ""
                : ", as " + (shared.size() == 2 ? "does one more" : "do further") + " such link"
                        + (shared.size() == 2 ? "" : "s");
        return Judgement.Found.of(
                        "The " + artefact + " of this person also stands in the records of " + others + further + ".",
                        new Compared(artefact + ": usually one person's", "on record for " + others + " too"),
                        shared.stream()
                                .map(link -> new Evidence(link, Artefacts.named(link)))
                                .toList())
                .given(shared.stream()
                        .flatMap(link -> link.others().stream())
                        .map(Circumstance.SharedWith::new)
                        .toList());
    }
}
