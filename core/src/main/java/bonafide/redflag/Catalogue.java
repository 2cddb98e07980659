package bonafide.redflag;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is judged by, as data.
 *
 * @param redFlags in order of id
 * @param measures in order of id
 * @param commonCauses in the order in which they are tried
 * @param rules the numbers behind a band
 * @param version the catalogue's own version
 */
public record Catalogue(
        List<RedFlag> redFlags,
        List<Measure> measures,
        List<CommonCause> commonCauses,
        JudgementRules rules,
        String version) {
    public Catalogue {
        redFlags = List.copyOf(redFlags);
        measures = List.copyOf(measures);
        commonCauses = List.copyOf(commonCauses);
    }

    /** The red flag of that id. */
    public Optional<RedFlag> redFlag(String id) {
        return redFlags.stream().filter(flag -> flag.id().equals(id)).findFirst();
    }

    /** The measure of that id. */
    public Optional<Measure> measure(String id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }
}
