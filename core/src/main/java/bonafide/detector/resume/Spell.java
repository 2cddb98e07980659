package bonafide.detector.resume;

import bonafide.detector.Wording;
import bonafide.observation.Observation;
import bonafide.observation.PartialDate;
import bonafide.observation.Profile;
import bonafide.observation.Resume;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A time somewhere, as one voice tells it: a job or a course of study.
 *
 * @param by the observation
 * @param voice whose telling, so that one résumé is not compared with itself
 * @param told the voice in words: {@code the résumé}
 * @param written the name as written
 * @param ongoing whether the voice says that it lasts; a course of study without an end is merely unknown
 */
record Spell(
        Observation by,
        String voice,
        String told,
        String written,
        OrganisationName name,
        boolean school,
        Optional<PartialDate> start,
        Optional<PartialDate> end,
        boolean ongoing,
        Optional<DegreeLevel> level) {

    static Optional<Spell> of(Observation observation) {
        return switch (observation) {
            case Resume.Employment job -> Optional.of(job(job, stated(job), job.employer(), job.start(), job.end()));
            case Profile.Position job ->
                Optional.of(job(job, profile(job.site()), job.employer(), job.start(), job.end()));
            case Resume.Education study ->
                Optional.of(study(study, stated(study), study.school(), study.start(), study.end(), study.degree()));
            case Profile.Schooling study ->
                Optional.of(study(
                        study, profile(study.site()), study.school(), study.start(), study.end(), study.degree()));
            default -> Optional.empty();
        };
    }

    /** Those of the same employer or school, in their order. */
    List<Spell> samePlace(List<Spell> spells) {
        List<Spell> same = new ArrayList<>();
        for (Spell spell : spells) {
            if (samePlaceAs(spell)) {
                same.add(spell);
            }
        }
        return same;
    }

    private boolean samePlaceAs(Spell other) {
        return school == other.school && (school ? name.couldBeSchool(other.name) : name.couldBe(other.name));
    }

    /** Whether begin and end agree to so many months; what one voice does not say agrees, and what lasts is not compared. */
    boolean sameTimeAs(Spell other, long months) {
        boolean sameEnd = ongoing || other.ongoing || close(end, other.end, months);
        return close(start, other.start, months) && sameEnd;
    }

    /** Whether both fill the same stretch of a career, with both ends given and at least a year long. */
    boolean fillsTheTimeOf(Spell other, long months) {
        return isLongAndClosed() && other.isLongAndClosed() && sameTimeAs(other, months);
    }

    /** From the first beginning to the last end that one voice gives for one employer or school. */
    static Spell whole(List<Spell> spells) {
        Spell first = spells.getFirst();
        Optional<PartialDate> start =
                spells.stream().flatMap(spell -> spell.start.stream()).min(Comparator.comparing(PartialDate::earliest));
        Optional<PartialDate> end =
                spells.stream().flatMap(spell -> spell.end.stream()).max(Comparator.comparing(PartialDate::latest));
        boolean ongoing = spells.stream().anyMatch(Spell::ongoing);
        return new Spell(
                first.by,
                first.voice,
                first.told,
                first.written,
                first.name,
                first.school,
                start,
                ongoing ? Optional.empty() : end,
                ongoing,
                first.level);
    }

    /** For people: {@code 2019-03 to 2022}. */
    String time() {
        String from = start.map(PartialDate::toString).orElse("an unknown time");
        String to = ongoing ? "now" : end.map(PartialDate::toString).orElse("an unknown time");
        return from + " to " + to;
    }

    private boolean isLongAndClosed() {
        return start.isPresent()
                && end.isPresent()
                && ChronoUnit.MONTHS.between(start.get().earliest(), end.get().latest()) >= 12;
    }

    private static boolean close(Optional<PartialDate> one, Optional<PartialDate> other, long months) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        LocalDate earlierEnds = one.get().latest().isBefore(other.get().earliest())
                ? one.get().latest()
                : other.get().latest();
        LocalDate laterBegins = earlierEnds.equals(one.get().latest())
                ? other.get().earliest()
                : one.get().earliest();
        return ChronoUnit.MONTHS.between(earlierEnds, laterBegins) <= months;
    }

    private static String stated(Observation observation) {
        return observation.isClaim() ? "the résumé or application" : "the background record";
    }

    private static String profile(String site) {
        return "the " + Wording.brief(site) + " profile";
    }

    private static String voice(Observation by, String told) {
        return told + " " + by.provenance().file();
    }

    private static Spell job(
            Observation by, String told, String employer, PartialDate start, Optional<PartialDate> end) {
        return new Spell(
                by,
                voice(by, told),
                told,
                employer,
                OrganisationName.of(employer),
                false,
                Optional.of(start),
                end,
                end.isEmpty(),
                Optional.empty());
    }

    private static Spell study(
            Observation by,
            String told,
            String school,
            Optional<PartialDate> start,
            Optional<PartialDate> end,
            Optional<String> degree) {
        return new Spell(
                by,
                voice(by, told),
                told,
                school,
                OrganisationName.of(school),
                true,
                start,
                end,
                false,
                degree.flatMap(DegreeLevel::of));
    }
}
