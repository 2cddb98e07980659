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
 * The sign: an artefact of this person is exactly one that also belongs to a case which two people confirmed.
 *
 * <p>It is fooled by fresh contact data and accounts. What looks like it: house mates, a second-hand device, and above all
 * a victim, whose own address or account the confirmed case borrowed. Sources: SEAL-2026, MS-2025-12.
 */
public record LinkedToConfirmedCase() implements KeepingDetector {
    private static final String CONFIRMED = "confirmed-case";

    /** What ties two identities closely enough. Referees and network addresses do not. */
    private static final Set<Artefact> CLOSE = Set.of(
            Artefact.PHONE,
            Artefact.EMAIL,
            Artefact.PROFILE_LINK,
            Artefact.TAX_ID,
            Artefact.DOCUMENT_NUMBER,
            Artefact.DOCUMENT_IMAGE,
            Artefact.PAYMENT_ACCOUNT,
            Artefact.WALLET,
            Artefact.SHIPPING_ADDRESS,
            Artefact.SIGN_IN_DEVICE,
            Artefact.AUTHENTICATOR);

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(SharedArtefact.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<SharedArtefact> links = state.stream(SharedArtefact.class)
                .filter(LinkedToConfirmedCase::covers)
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

    /** Whether a link is judged here, so that {@link SharedUnderOtherNames} leaves it out: one fact counts once. */
    static boolean covers(SharedArtefact link) {
        return CLOSE.contains(link.artefact()) && link.others().stream().anyMatch(LinkedToConfirmedCase::isConfirmed);
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
