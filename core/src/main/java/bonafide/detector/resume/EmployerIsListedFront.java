package bonafide.detector.resume;

import bonafide.detector.BareDomain;
import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.finding.LookUp;
import bonafide.observation.Observation;
import bonafide.observation.PartialDate;
import bonafide.observation.Profile.Position;
import bonafide.observation.Resume.Client;
import bonafide.observation.Resume.Employment;
import bonafide.reference.Answer;
import bonafide.reference.FrontCompanies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: the name or domain of a claimed employer or client is exactly one on the list of front companies.
 *
 * <p>It is fooled by a front that nobody has published yet. What looks like it: a namesake, a later owner of the domain,
 * and people whom a front deceived like anybody else. The dates claimed stand in the reason, so that a person can compare
 * them with the list's. Sources: SL-2024, B22-06.
 */
public record EmployerIsListedFront(FrontCompanies fronts) implements KeepingDetector {
    private record Named(Observation by, String name, Optional<String> domain) {
        /** When, for people: {@code , 2019 to 2021-03}. */
        String time() {
            return switch (by) {
                case Employment job -> time(job.start(), job.end());
                case Position job -> time(job.start(), job.end());
                default -> "";
            };
        }

        private static String time(PartialDate start, Optional<PartialDate> end) {
            return ", " + start + end.map(last -> " to " + last).orElse(" until now");
        }
    }

    private record Listed(Named named, LookUp lookUp) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Employment.class, Client.class, Position.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Listed> listed = new ArrayList<>();
        for (Observation observation : state.observations()) {
            named(observation)
                    .ifPresent(named -> look(named).ifPresent(lookUp -> listed.add(new Listed(named, lookUp))));
        }
        if (listed.isEmpty()) {
            return new Judgement.Silent("no claimed employer or client is on the list of front companies");
        }
        String names = Wording.list(listed.stream()
                .map(one -> Wording.brief(one.lookUp.asked()) + one.named.time())
                .distinct()
                .toList());
        LookUp first = listed.getFirst().lookUp;
        return Judgement.Found.of(
                        "The claimed employer or client " + names + " is on the list of front companies ("
                                + Wording.brief(first.table().publisher()) + ": " + Wording.brief(first.answered())
                                + ").",
                        new Compared("an employer that no list names", Wording.brief(first.answered())),
                        listed.stream()
                                .map(one ->
                                        new Evidence(one.named.by, Wording.brief(one.named.name) + one.named.time()))
                                .distinct()
                                .toList())
                .leaningOn(listed.stream().map(Listed::lookUp).distinct().toList());
    }

    /** By domain first, which is the closer match. */
    private Optional<LookUp> look(Named named) {
        Optional<LookUp> byDomain = named.domain.flatMap(domain -> lookUp(domain, fronts.domain(domain)));
        return byDomain.or(() -> lookUp(named.name, fronts.name(named.name)));
    }

    private static Optional<LookUp> lookUp(String asked, Answer<String> answer) {
        return answer.value().map(value -> new LookUp(asked, value, answer.table()));
    }

    private static Optional<Named> named(Observation observation) {
        return switch (observation) {
            case Employment job ->
                Optional.of(new Named(job, job.employer(), job.domain().map(BareDomain::of)));
            case Client client ->
                Optional.of(new Named(client, client.name(), client.domain().map(BareDomain::of)));
            case Position job -> Optional.of(new Named(job, job.employer(), Optional.empty()));
            default -> Optional.empty();
        };
    }
}
