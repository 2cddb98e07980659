package bonafide.detector.contact;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Linked.Artefact;
import bonafide.observation.Linked.Holder;
import bonafide.observation.Linked.SharedArtefact;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The sign: somebody whose case two people confirmed recommended the person, or names the same referee.
 *
 * <p>It is fooled by applying without a recommendation. What looks like it: colleagues who recommend each other as
 * everybody does. Only confirmed cases count, because acquaintance follows origin. Sources: B22-07, SEAL-2026, SW-2024.
 */
public record ReferredFromConfirmedCase() implements KeepingDetector {
    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(SharedArtefact.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<SharedArtefact> links = state.stream(SharedArtefact.class)
                .filter(link -> link.artefact() == Artefact.REFERRER || link.artefact() == Artefact.REFEREE)
                .filter(link -> link.others().stream().anyMatch(LinkedToConfirmedCase::isConfirmed))
                .toList();
        if (links.isEmpty()) {
            return new Judgement.Silent("no recommendation or referee comes from a case that two people confirmed");
        }
        List<Holder> confirmed = links.stream()
                .flatMap(link -> link.others().stream())
                .filter(LinkedToConfirmedCase::isConfirmed)
                .distinct()
                .toList();
        String cases =
                Wording.list(confirmed.stream().map(Artefacts::named).distinct().toList());
        String how =
                Wording.list(links.stream().map(Artefacts::named).distinct().toList());
        return Judgement.Found.of(
                        "The " + how + " ties this person to " + cases + ", a case that two people confirmed.",
                        new Compared("recommended by nobody in a confirmed case", how + ": " + cases),
                        links.stream()
                                .map(link -> new Evidence(link, Artefacts.named(link)))
                                .toList())
                .given(confirmed.stream().map(Circumstance.SharedWith::new).toList());
    }
}
