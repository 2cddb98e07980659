package bonafide.detector.contact;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.finding.LookUp;
import bonafide.observation.Contact.Email;
import bonafide.observation.Observation;
import bonafide.reference.Answer;
import bonafide.reference.MailDomains;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sign: the person's mailbox is at a service whose addresses are thrown away by design.
 *
 * <p>It is fooled by any ordinary mailbox. What looks like it: somebody who guards their privacy, a test entry. Alias
 * services of mainstream providers are not in the table. No advisory names it; it is common practice.
 */
public record DisposableMail(MailDomains mailDomains) implements KeepingDetector {
    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Email.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Evidence> evidence = new ArrayList<>();
        List<LookUp> lookUps = new ArrayList<>();
        List<String> domains = new ArrayList<>();
        for (Email email : state.all(Email.class)) {
            Answer<String> answer = mailDomains.disposable(email.address().domain());
            if (answer.value().isPresent()) {
                evidence.add(new Evidence(email, Wording.brief(email.address().toString())));
                lookUps.add(new LookUp(email.address().domain(), answer.value().orElseThrow(), answer.table()));
                domains.add(Wording.brief(email.address().domain()));
            }
        }
        if (evidence.isEmpty()) {
            return new Judgement.Silent("no mailbox is at a service listed as disposable");
        }
        String named = Wording.list(domains.stream().distinct().toList());
        return Judgement.Found.of(
                        "The mailbox " + evidence.getFirst().value() + " is at " + named
                                + ", a service whose addresses are thrown away by design.",
                        new Compared("a mailbox at which the person can be reached later", named + ": disposable"),
                        evidence)
                .leaningOn(lookUps.stream().distinct().toList());
    }
}
