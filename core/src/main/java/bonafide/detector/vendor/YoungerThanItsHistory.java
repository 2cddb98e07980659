package bonafide.detector.vendor;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Organisation.VendorRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The sign: the vendor's domain was registered long after the vendor says it was founded.
 *
 * <p>It is fooled by an old domain that was bought. What looks like it: a start-up that found its domain late, a new brand, a
 * company that was bought. Sources: SL-2024, B22-06.
 */
public record YoungerThanItsHistory(Settings settings) implements KeepingDetector {
    /** What a red flag sets. */
    public record Settings(
            @Means("How much later than the founding is usual")
            Duration usual) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(VendorRecord.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<VendorRecord> dated = state.stream(VendorRecord.class)
                .filter(one ->
                        one.founded().isPresent() && one.domainRegistered().isPresent())
                .toList();
        if (dated.isEmpty()) {
            return new Judgement.Missing(
                    List.of("organisation.vendor-record"),
                    "no record holds both the founding of the vendor and the registration of its domain");
        }
        return dated.stream()
                .filter(one -> one.domainRegistered()
                        .orElseThrow()
                        .isAfter(one.founded().orElseThrow().plusDays(settings.usual.toDays())))
                .findFirst()
                .map(YoungerThanItsHistory::found)
                .orElse(new Judgement.Silent("the domain is about as old as the vendor says it is"));
    }

    private static Judgement found(VendorRecord vendor) {
        String domain = vendor.domain().map(Wording::brief).orElse("its domain");
        return Judgement.Found.of(
                Wording.brief(vendor.vendor()) + " says it was founded on "
                        + vendor.founded().orElseThrow() + ", while " + domain + " was registered on "
                        + vendor.domainRegistered().orElseThrow() + ".",
                new Compared(
                        "founded: " + vendor.founded().orElseThrow(),
                        "domain registered: " + vendor.domainRegistered().orElseThrow()),
                List.of(new Evidence(vendor, domain)));
    }
}
