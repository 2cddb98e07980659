package bonafide.detector.contact;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Contact.LineType;
import bonafide.observation.Contact.Phone;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The sign: a look-up that the organisation holds says that the person's number is an internet line.
 *
 * <p>Context only. Millions use such numbers, newcomers without a local contract above all. It is fooled by any mobile
 * contract.
 */
public record InternetPhoneNumber() implements KeepingDetector {
    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Phone.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Phone> known = state.stream(Phone.class)
                .filter(phone ->
                        phone.line().filter(line -> line != LineType.UNKNOWN).isPresent())
                .toList();
        if (known.isEmpty()) {
            return new Judgement.Missing(List.of("contact.phone"), "no look-up says what kind of line a number is");
        }
        List<Phone> internet = known.stream()
                .filter(phone -> phone.line().orElse(LineType.UNKNOWN) == LineType.VOIP)
                .toList();
        if (internet.isEmpty()) {
            return new Judgement.Silent("no number is an internet line");
        }
        String numbers = Wording.list(internet.stream()
                .map(phone -> phone.number().value())
                .distinct()
                .toList());
        return Judgement.Found.of(
                "By the look-up on file, " + numbers + " is an internet telephone line.",
                new Compared("a telephone number", numbers + ": internet line"),
                internet.stream()
                        .map(phone -> new Evidence(phone, phone.number().value()))
                        .toList());
    }
}
