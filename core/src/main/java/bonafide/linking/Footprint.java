package bonafide.linking;

import bonafide.dossier.Dossier;
import bonafide.observation.Contact;
import bonafide.observation.Identity;
import bonafide.observation.Interview;
import bonafide.observation.Observation;
import bonafide.observation.Organisation;
import bonafide.observation.Platform;
import bonafide.observation.Resume;
import bonafide.observation.SubjectId;
import bonafide.observation.Suppression;
import java.util.HashMap;
import java.util.Map;

/**
 * All that linking needs to know of one subject: a small part of a dossier, so that the subjects of a log that outgrows memory
 * can be linked.
 *
 * @param telling names, agreements, texts and recommendations
 * @param uses how the subject used what others may use too; what nobody else uses may be left out
 */
public record Footprint(Dossier telling, Map<Trace, Use> uses) {
    public Footprint {
        uses = Map.copyOf(uses);
    }

    /** Whose it is. */
    public SubjectId subject() {
        return telling.subject();
    }

    /** Whether an observation belongs to what a footprint tells. */
    public static boolean tells(Observation observation) {
        return switch (observation) {
            case Identity.LegalName name -> true;
            case Suppression agreement -> true;
            case Organisation.ConfirmedCase confirmed -> true;
            case Contact.Email email -> true;
            case Contact.Referral referral -> true;
            case Resume.Text text -> true;
            case Interview.TestSitting sitting -> true;
            case Platform.Bid bid -> true;
            default -> false;
        };
    }

    /** The footprint of a whole dossier. */
    public static Footprint of(Dossier dossier) {
        Map<Trace, Use> uses = new HashMap<>();
        for (Observation observation : dossier.observations()) {
            for (Trace trace : Trace.of(observation)) {
                uses.merge(trace, Use.of(observation), Use::and);
            }
        }
        return new Footprint(
                new Dossier(
                        dossier.subject(),
                        dossier.asOf(),
                        dossier.observations().stream().filter(Footprint::tells).toList()),
                uses);
    }
}
