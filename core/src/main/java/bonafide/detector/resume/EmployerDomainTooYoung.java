package bonafide.detector.resume;

import bonafide.detector.BareDomain;
import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Contact.DomainRegistered;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Resume.Employment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: the domain that the person gives for an employer was registered only after the claimed employment began.
 *
 * <p>It is fooled by an old domain that was bought. What looks like it: a company that changed its domain, was bought or
 * renamed. The beginning is taken as late as its writing allows. Where a domain has several dates on file, the earliest
 * counts. Sources: SL-2024, B22-06.
 */
public record EmployerDomainTooYoung(Settings settings) implements KeepingDetector {
    /** From when on it counts. */
    public record Settings(
            @Means("How many months after the claimed beginning the domain must have been registered")
            int months) {}

    private record Pair(Employment job, DomainRegistered domain) {
        String told() {
            return Wording.brief(domain.domain()) + " was registered on " + domain.registered()
                    + ", the claimed work at " + Wording.brief(job.employer()) + " began in " + job.start();
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(DomainRegistered.class, Employment.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        Map<String, DomainRegistered> earliest = new HashMap<>();
        for (DomainRegistered domain : state.all(DomainRegistered.class)) {
            earliest.merge(
                    BareDomain.of(domain.domain()),
                    domain,
                    (one, two) -> two.registered().isBefore(one.registered()) ? two : one);
        }
        List<Pair> pairs = new ArrayList<>();
        for (Employment job : state.all(Employment.class)) {
            String domain = job.domain().map(BareDomain::of).orElse("");
            Optional.ofNullable(earliest.get(domain)).ifPresent(registered -> pairs.add(new Pair(job, registered)));
        }
        if (pairs.isEmpty()) {
            return new Judgement.Missing(
                    List.of("contact.domain-registered", "resume.employment"),
                    "no registration date is on file for a claimed employer's domain");
        }
        List<Pair> young = pairs.stream()
                .filter(pair -> pair.domain
                        .registered()
                        .isAfter(pair.job.start().latest().plusMonths(settings.months)))
                .toList();
        return young.isEmpty()
                ? new Judgement.Silent("every such domain is older than the claimed employment")
                : found(young);
    }

    private static Judgement found(List<Pair> young) {
        Pair first = young.getFirst();
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Pair pair : young) {
            evidence.add(new Evidence(pair.job, Wording.brief(pair.job.employer()) + " since " + pair.job.start()));
            evidence.add(new Evidence(
                    pair.domain, Wording.brief(pair.domain.domain()) + " registered " + pair.domain.registered()));
        }
        return Judgement.Found.of(
                "The domain " + Wording.list(young.stream().map(Pair::told).toList()) + ".",
                new Compared(
                        "work at " + Wording.brief(first.job.employer()) + " since " + first.job.start(),
                        Wording.brief(first.domain.domain()) + " registered on " + first.domain.registered()),
                List.copyOf(evidence));
    }
}
