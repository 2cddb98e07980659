package bonafide.catalog.draft;

import bonafide.assessment.Band;
import bonafide.catalog.issue.Spot;
import bonafide.catalog.yaml.YamlMap;
import bonafide.dossier.Dossier;
import bonafide.reference.References;
import java.util.List;
import java.util.Optional;

/**
 * A whole dossier and what must come of it: an ordinary person with ordinary oddities, or a case as the advisories tell it.
 *
 * @param story who the invented person is, in a sentence or two
 * @param bands any of these must come
 * @param found red flags that must be found, whether they count or not
 * @param never red flags that must not be found
 * @param suppressed red flags that must be found and removed by an agreement
 * @param cause the common cause that must be named
 * @param source its file
 */
public record DossierCase(
        String name,
        String story,
        Dossier dossier,
        References tables,
        List<Band> bands,
        List<String> found,
        List<String> never,
        List<String> suppressed,
        Optional<String> cause,
        YamlMap source) {
    /** The folder of ordinary people. */
    public static final String BENIGN = "benign/";

    /** The folder of cases from the advisories. */
    public static final String SCENARIOS = "scenarios/";

    public DossierCase {
        bands = List.copyOf(bands);
        found = List.copyOf(found);
        never = List.copyOf(never);
        suppressed = List.copyOf(suppressed);
    }

    /** Whether it tells of an ordinary person. */
    public boolean benign() {
        return spot().file().startsWith(BENIGN);
    }

    /** Where it stands. */
    public Spot spot() {
        return source.spot();
    }

    /** For people: {@code benign / a couple}. */
    public String title() {
        return (benign() ? "benign" : "scenario") + " / " + name;
    }
}
