package bonafide.detector.resume;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Profile;
import bonafide.observation.Resume;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sign: résumé, application, profiles and background records tell one career in ways that cannot all be true: other
 * dates for one employer or school, another employer or school for the same years, another level of degree.
 *
 * <p>It is fooled by one story told everywhere. What looks like it: rounded dates, an outdated profile, several positions
 * told as one, an agency in between. Dates agree as coarsely as the coarser one is written; a position that one side leaves
 * out, or still shows as current, is no contradiction; titles are not compared, because everybody words them differently.
 * Sources: C22-03, S-RF-04, F25B-01, DTEX-2024.
 */
public record CareerClaimsDiffer(Settings settings) implements KeepingDetector {
    /** From when on dates differ. */
    public record Settings(
            @Means("How many months the dates of one job may lie apart")
            int jobMonths,

            @Means("How many months the dates of one course of study may lie apart")
            int schoolMonths) {}

    /** What two voices tell otherwise. */
    private record Difference(List<Spell> one, List<Spell> other, String expected, String observed) {
        String reason() {
            return expected + ", " + observed;
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Resume.Employment.class, Resume.Education.class, Profile.Position.class, Profile.Schooling.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        Map<String, List<Spell>> voices = new LinkedHashMap<>();
        for (Observation observation : state.observations()) {
            Spell.of(observation)
                    .ifPresent(spell -> voices.computeIfAbsent(spell.voice(), any -> new ArrayList<>())
                            .add(spell));
        }
        if (voices.size() < 2) {
            return new Judgement.Missing(
                    List.of("profile.position", "profile.schooling"), "only one record tells the career");
        }
        List<List<Spell>> told = List.copyOf(voices.values());
        List<Difference> differences = new ArrayList<>();
        for (int one = 0; one < told.size(); one++) {
            for (int two = one + 1; two < told.size(); two++) {
                compare(told.get(one), told.get(two), differences);
            }
        }
        return differences.isEmpty()
                ? new Judgement.Silent("what several records tell of one job or school agrees")
                : found(differences);
    }

    private void compare(List<Spell> one, List<Spell> other, List<Difference> differences) {
        List<Spell> seen = new ArrayList<>();
        for (Spell spell : one) {
            List<Spell> there = spell.samePlace(other);
            if (there.isEmpty()) {
                swapped(spell, one, other, differences);
                continue;
            }
            List<Spell> here = spell.samePlace(one);
            if (!seen.contains(here.getFirst())) {
                seen.add(here.getFirst());
                samePlace(here, there, differences);
            }
        }
    }

    /** One employer or school in both: some pair, or the whole stretch, must agree. */
    private void samePlace(List<Spell> here, List<Spell> there, List<Difference> differences) {
        long months = months(here.getFirst());
        if (!somePairAgrees(here, there, months) && !Spell.whole(here).sameTimeAs(Spell.whole(there), months)) {
            String name = Wording.brief(here.getFirst().written());
            differences.add(new Difference(
                    here,
                    there,
                    here.getFirst().told() + " gives " + Spell.whole(here).time() + " at " + name,
                    there.getFirst().told() + " " + Spell.whole(there).time()));
        } else if (levelsDiffer(here, there)) {
            String name = Wording.brief(here.getFirst().written());
            differences.add(new Difference(
                    here,
                    there,
                    here.getFirst().told() + " gives a " + level(here) + "'s degree of " + name,
                    there.getFirst().told() + " a " + level(there) + "'s"));
        }
    }

    private static boolean somePairAgrees(List<Spell> here, List<Spell> there, long months) {
        for (Spell spell : here) {
            for (Spell told : there) {
                if (spell.sameTimeAs(told, months)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Another employer or school in the same stretch of the career, neither of which the other side knows. */
    private void swapped(Spell spell, List<Spell> one, List<Spell> other, List<Difference> differences) {
        for (Spell told : other) {
            boolean sameKind = spell.school() == told.school() && (!spell.school() || sameLevel(spell, told));
            if (sameKind
                    && spell.fillsTheTimeOf(told, months(spell) / 2)
                    && told.samePlace(one).isEmpty()) {
                differences.add(new Difference(
                        List.of(spell),
                        List.of(told),
                        spell.told() + " gives " + Wording.brief(spell.written()) + " for " + spell.time(),
                        told.told() + " " + Wording.brief(told.written()) + " for " + told.time()));
            }
        }
    }

    private long months(Spell spell) {
        return spell.school() ? settings.schoolMonths : settings.jobMonths;
    }

    private static boolean sameLevel(Spell one, Spell other) {
        return one.level().isPresent() && one.level().equals(other.level());
    }

    private static boolean levelsDiffer(List<Spell> here, List<Spell> there) {
        return here.size() == 1
                && there.size() == 1
                && here.getFirst().level().isPresent()
                && there.getFirst().level().isPresent()
                && !here.getFirst().level().equals(there.getFirst().level());
    }

    private static String level(List<Spell> spells) {
        return spells.getFirst()
                .level()
                .map(level -> level.name().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
    }

    private static Judgement found(List<Difference> differences) {
        Difference first = differences.getFirst();
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Difference difference : differences) {
            difference.one.forEach(spell -> evidence.add(evidence(spell)));
            difference.other.forEach(spell -> evidence.add(evidence(spell)));
        }
        String further = differences.size() == 1
                ? ""
                : " " + Wording.count(differences.size() - 1L, "more difference", "more differences")
                        + " of this kind.";
        String reason = first.reason();
        return Judgement.Found.of(
                Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + "." + further,
                new Compared(first.expected, first.observed),
                List.copyOf(evidence));
    }

    private static Evidence evidence(Spell spell) {
        return new Evidence(spell.by(), Wording.brief(spell.written()) + ", " + spell.time());
    }
}
