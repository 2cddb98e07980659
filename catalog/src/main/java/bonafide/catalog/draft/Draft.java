package bonafide.catalog.draft;

import bonafide.redflag.Catalogue;
import bonafide.redflag.JudgementRules;
import bonafide.redflag.Measure;
import bonafide.redflag.RedFlag;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A whole catalogue as it was written down, in order of id.
 *
 * @param dossiers whole dossiers and what must come of them
 * @param sources every id that may be cited
 * @param planned ids of red flags that are meant but not yet written
 * @param lock what was last agreed; empty where there is no lock
 * @param version the catalogue's own version
 */
public record Draft(
        List<WrittenRedFlag> redFlags,
        List<WrittenMeasure> measures,
        List<WrittenCause> causes,
        List<DossierCase> dossiers,
        JudgementRules rules,
        Map<String, Source> sources,
        Set<String> planned,
        Optional<Lock> lock,
        String version) {
    public Draft {
        redFlags = redFlags.stream()
                .sorted(Comparator.comparing(written -> written.flag().id()))
                .toList();
        measures = measures.stream()
                .sorted(Comparator.comparing(written -> written.measure().id()))
                .toList();
        causes = List.copyOf(causes);
        dossiers = List.copyOf(dossiers);
        sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        planned = Set.copyOf(planned);
    }

    /** What is judged by. */
    public Catalogue catalogue() {
        List<RedFlag> flags = redFlags.stream().map(WrittenRedFlag::flag).toList();
        List<Measure> steps = measures.stream().map(WrittenMeasure::measure).toList();
        return new Catalogue(
                flags, steps, causes.stream().map(WrittenCause::cause).toList(), rules, version);
    }

    /** Whether a red flag of that id is written. */
    public boolean has(String redFlag) {
        return redFlags.stream().anyMatch(written -> written.flag().id().equals(redFlag));
    }

    /** Whether a red flag of that id is written or planned. */
    public boolean means(String redFlag) {
        return planned.contains(redFlag) || has(redFlag);
    }

    /** Every test case. */
    public List<TestCase> cases() {
        return redFlags.stream().flatMap(written -> written.cases().stream()).toList();
    }
}
