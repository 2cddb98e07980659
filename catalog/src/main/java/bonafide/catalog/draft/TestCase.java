package bonafide.catalog.draft;

import bonafide.catalog.issue.Spot;
import bonafide.dossier.Dossier;
import bonafide.reference.References;

/**
 * One example beside a red flag: what was observed and what must come of it.
 *
 * @param redFlag the id of the red flag that it belongs to
 * @param name a few words that tell it from the others
 * @param dossier what is given, as of the instant that is asked about
 * @param tables the look-up data it brings; the embedded tables play no part
 */
public record TestCase(
        String redFlag,
        String name,
        Quality quality,
        Dossier dossier,
        References tables,
        Expectation expected,
        Spot spot) {
    /** For people: {@code shipping-address-shared / a couple}. */
    public String title() {
        return redFlag + " / " + name;
    }
}
