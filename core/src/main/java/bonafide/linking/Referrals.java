package bonafide.linking;

import bonafide.dossier.Dossier;
import bonafide.observation.Contact;
import bonafide.observation.EmailAddress;
import bonafide.observation.Linked;
import bonafide.observation.Linked.Artefact;
import bonafide.observation.SubjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who was recommended by somebody whose case two people confirmed. Other recommendations make no link: they follow
 * acquaintance, and acquaintance follows origin.
 */
final class Referrals {
    private Referrals() {}

    /** The links of each subject, by the mailbox of whoever recommended. */
    static Map<SubjectId, List<Linked>> among(Collection<Dossier> dossiers, Map<SubjectId, Linking.Party> parties) {
        Map<String, List<Linked.Holder>> confirmed = new HashMap<>();
        for (Dossier dossier : dossiers) {
            Linking.Party party = Linking.party(parties, dossier.subject());
            if (party.groups().contains(Linking.CONFIRMED)) {
                dossier.all(Contact.Email.class).forEach(email -> add(confirmed, email, party));
            }
        }
        Map<SubjectId, List<Linked>> links = new HashMap<>();
        for (Dossier dossier : dossiers) {
            List<Linked> found = dossier.all(Contact.Referral.class)
                    .flatMap(referral -> link(referral, dossier.subject(), confirmed).stream())
                    .toList();
            if (!found.isEmpty()) {
                links.put(dossier.subject(), found);
            }
        }
        return links;
    }

    private static void add(Map<String, List<Linked.Holder>> confirmed, Contact.Email email, Linking.Party party) {
        List<Linked.Holder> holders = confirmed.computeIfAbsent(email.address().mailbox(), any -> new ArrayList<>());
        boolean isKnown = holders.stream().anyMatch(holder -> holder.subject().equals(party.subject()));
        if (!isKnown && holders.size() < Linking.MOST_HOLDERS) {
            holders.add(party.holding(email.provenance()));
        }
    }

    private static List<Linked> link(
            Contact.Referral referral, SubjectId subject, Map<String, List<Linked.Holder>> confirmed) {
        String mailbox = referral.byEmail().map(EmailAddress::mailbox).orElse("");
        List<Linked.Holder> others = confirmed.getOrDefault(mailbox, List.of()).stream()
                .filter(holder -> !holder.subject().equals(subject))
                .toList();
        return others.isEmpty()
                ? List.of()
                : List.of(new Linked.SharedArtefact(referral.provenance(), Artefact.REFERRER, mailbox, others));
    }
}
