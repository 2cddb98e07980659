package bonafide.detector.vendor;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.finding.LookUp;
import bonafide.observation.Observation;
import bonafide.observation.Organisation.Placement;
import bonafide.observation.Organisation.VendorRecord;
import bonafide.reference.Answer;
import bonafide.reference.FrontCompanies;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: the vendor's domain or name stands, exactly, on the list of fronts that authorities or named reports published.
 *
 * <p>It is fooled by a fresh name. What looks like it: a company of the same name, a later owner of the domain. Sources:
 * SL-2024, J25-03, O25-01.
 */
public record VendorListed(FrontCompanies fronts) implements KeepingDetector {

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Placement.class, VendorRecord.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        return state.observations().isEmpty()
                ? new Judgement.Missing(
                        List.of("organisation.placement", "organisation.vendor-record"), "no vendor is on file")
                : state.observations().stream()
                        .flatMap(one -> found(one).stream())
                        .findFirst()
                        .orElse(new Judgement.Silent("neither domain nor name of a vendor is on the list"));
    }

    private Optional<Judgement> found(Observation observation) {
        return switch (observation) {
            case Placement placement -> found(placement, placement.vendor(), placement.domain());
            case VendorRecord vendor -> found(vendor, vendor.vendor(), vendor.domain());
            default -> Optional.empty();
        };
    }

    private Optional<Judgement> found(Observation by, String vendor, Optional<String> written) {
        Optional<String> domain = written.map(one -> one.strip().toLowerCase(Locale.ROOT));
        return domain.flatMap(one -> listed(by, "domain", one, fronts.domain(one)))
                .or(() -> listed(by, "name", vendor, fronts.name(vendor)));
    }

    private static Optional<Judgement> listed(Observation by, String what, String value, Answer<String> answer) {
        return answer.value()
                .map(front -> Judgement.Found.of(
                                "The vendor's " + what + " " + Wording.brief(value) + " is on the list of fronts: "
                                        + Wording.brief(front) + ".",
                                new Compared("vendor: on no list", "listed " + what + ": " + Wording.brief(value)),
                                List.of(new Evidence(by, Wording.brief(value))))
                        .leaningOn(List.of(new LookUp(value, front, answer.table()))));
    }
}
