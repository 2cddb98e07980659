package bonafide.detector.resume;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Place;
import bonafide.observation.Resume.Education;
import bonafide.observation.Resume.Employment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sign, as a government announcement words it: every school lies in one part of the world and nearly all working months
 * in another.
 *
 * <p>It is a proxy for national origin, describes millions of ordinary careers, and must never count: it is shown because a
 * reviewer who has read the announcement would otherwise apply it in his head and unevenly. A school whose country is not
 * known, or months whose country is not known, speak against it; where one file names a school without its country and
 * another one with it, it is known. Source: S-RF-06.
 */
public record SchoolsApartFromWork(Settings settings) implements KeepingDetector {
    /** The announcement's wording as lists. */
    public record Settings(
            @Means("Countries of schools, as codes") List<String> schoolCountries,
            @Means("Countries of work, as codes") List<String> workCountries,

            @Means("Which share of the working months must lie there, 0 to 1")
            double share) {
        public Settings {
            schoolCountries = upper(schoolCountries);
            workCountries = upper(workCountries);
        }

        private static List<String> upper(List<String> codes) {
            return codes.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList();
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Education.class, Employment.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Education> schools = state.all(Education.class);
        List<Employment> jobs = state.all(Employment.class);
        if (schools.isEmpty() || jobs.isEmpty()) {
            return new Judgement.Missing(
                    List.of("resume.education", "resume.employment"), "no schools or no jobs are claimed");
        }
        Known of = new Known();
        schools.forEach(school -> of.learn(school.school(), school.place()));
        jobs.forEach(job -> of.learn(job.employer(), job.place()));
        boolean allThere = schools.stream().allMatch(school -> settings.schoolCountries.contains(of.country(school)));
        List<Employment> there = jobs.stream()
                .filter(job -> settings.workCountries.contains(of.country(job)))
                .filter(job ->
                        schools.stream().noneMatch(school -> of.country(school).equals(of.country(job))))
                .toList();
        long months = months(there, asOf);
        long all = months(jobs, asOf);
        if (!allThere || months == 0 || months < settings.share * all) {
            return new Judgement.Silent("schools and working months do not lie apart as the announcement words it");
        }
        return found(schools, jobs, there, of, 100 * months / all);
    }

    private static Judgement found(
            List<Education> schools, List<Employment> jobs, List<Employment> there, Known of, long percent) {
        List<Evidence> evidence = new ArrayList<>();
        schools.forEach(school ->
                evidence.add(new Evidence(school, Wording.brief(school.school()) + ", " + of.country(school))));
        jobs.forEach(job -> evidence.add(new Evidence(job, Wording.brief(job.employer()) + ", " + of.country(job))));
        String work = percent + " % of the working months in "
                + Wording.list(there.stream().map(of::country).distinct().toList());
        String study = "every school listed in "
                + Wording.list(schools.stream().map(of::country).distinct().toList());
        return Judgement.Found.of(
                "The résumé has " + study + " and " + work
                        + ": an ordinary career for millions, shown because an announcement names it, and never counted.",
                new Compared(study, work),
                evidence);
    }

    /** In which country a school or an employer is, by its name; "" where no record says it or two say otherwise. */
    private static final class Known {
        private final Map<String, String> countries = new HashMap<>();

        void learn(String name, Optional<Place> place) {
            place.map(Place::country)
                    .filter(country -> !country.isEmpty())
                    .ifPresent(country ->
                            countries.merge(key(name), country, (one, other) -> one.equals(other) ? one : ""));
        }

        String country(Education school) {
            return school.place().map(Place::country).orElseGet(() -> countries.getOrDefault(key(school.school()), ""));
        }

        String country(Employment job) {
            return job.place().map(Place::country).orElseGet(() -> countries.getOrDefault(key(job.employer()), ""));
        }

        private static String key(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }
    }

    private static long months(List<Employment> jobs, Instant asOf) {
        long months = 0;
        for (Employment job : jobs) {
            LocalDate end = job.end().map(date -> date.latest()).orElse(Wording.day(asOf));
            months += Math.max(0, ChronoUnit.MONTHS.between(job.start().earliest(), end.plusDays(1)));
        }
        return months;
    }
}
