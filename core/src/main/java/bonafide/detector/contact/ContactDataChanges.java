package bonafide.detector.contact;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Contact;
import bonafide.observation.Contact.DeliveryFailed;
import bonafide.observation.Contact.Email;
import bonafide.observation.Contact.Phone;
import bonafide.observation.Contact.Use;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sign: the person's own telephone number or mailbox changed again and again during the process, or what was sent there
 * did not arrive.
 *
 * <p>It is fooled by steady contact data. What looks like it: a lost telephone, a new contract, a typing error, a full
 * mailbox. Work addresses and undated records are left out; each value counts once, however often it comes back. Source:
 * C22-11.
 */
public record ContactDataChanges(Settings settings) implements KeepingDetector {
    /** From when on it counts. */
    public record Settings(
            @Means("How many changes of number or of mailbox there must be")
            int changes,

            @Means("How many failed deliveries there must be")
            int failures) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Email.class, Phone.class, DeliveryFailed.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<String> reasons = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (String kind : List.of("telephone number", "mailbox")) {
            Map<String, Contact> values = values(state, kind.equals("mailbox"));
            if (values.size() > settings.changes) {
                String list = Wording.list(List.copyOf(values.keySet()));
                reasons.add("the " + kind + " was given as " + list);
                seen.add(values.size() + " values");
                values.forEach((value, contact) -> evidence.add(new Evidence(contact, value)));
            }
        }
        List<DeliveryFailed> failed = state.all(DeliveryFailed.class);
        if (failed.size() >= settings.failures) {
            String targets = Wording.list(failed.stream()
                    .map(one -> Wording.brief(one.target()))
                    .distinct()
                    .toList());
            reasons.add(Wording.count(failed.size(), "delivery", "deliveries") + " to " + targets + " failed");
            seen.add("failed: " + targets);
            failed.forEach(one -> evidence.add(new Evidence(one, Wording.brief(one.target()))));
        }
        if (reasons.isEmpty()) {
            return new Judgement.Silent("contact data changed fewer times than set, and arrived");
        }
        return Judgement.Found.of(
                "During the process " + String.join(", and ", reasons) + ".",
                new Compared("contact data as first given", String.join("; ", seen)),
                evidence);
    }

    /** The person's own values in the order in which they came up, each once, by the record that brought it. */
    private static Map<String, Contact> values(Kept state, boolean mailboxes) {
        Map<String, Contact> values = new LinkedHashMap<>();
        for (Observation observation : state.observations()) {
            if (!observation.provenance().dated()) {
                continue;
            }
            if (mailboxes && observation instanceof Email email && email.use() == Use.PERSONAL) {
                values.putIfAbsent(email.address().mailbox(), email);
            }
            if (!mailboxes && observation instanceof Phone phone && phone.use() == Use.PERSONAL) {
                values.putIfAbsent(phone.number().value(), phone);
            }
        }
        long moments = values.values().stream().map(Observation::at).distinct().count();
        return moments == values.size() ? values : onePerMoment(values);
    }

    /** Several values in one form at one moment are no changes. */
    private static Map<String, Contact> onePerMoment(Map<String, Contact> values) {
        Map<Instant, String> moments = new LinkedHashMap<>();
        values.forEach((value, contact) -> moments.putIfAbsent(contact.at(), value));
        Map<String, Contact> kept = new LinkedHashMap<>(values);
        kept.keySet().retainAll(moments.values());
        return kept;
    }
}
