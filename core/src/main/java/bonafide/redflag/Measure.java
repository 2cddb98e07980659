package bonafide.redflag;

import java.util.List;

/**
 * A due-diligence step with its evidence and its definition of done. Read from one YAML file of the catalogue.
 *
 * @param id stable slug that begins with {@code check-}, {@code control-} or {@code respond-}
 * @param title one line, imperative
 * @param sources ids of the advisories that ask for it
 * @param what what is to be done
 * @param byWhom who does it
 * @param evidence what to keep
 * @param done when it is done; never means that the person is safe
 * @param defeatedWhen how it has failed or can fail
 * @param onlyAPerson what no system may decide
 */
public record Measure(
        String id,
        String title,
        List<String> sources,
        String what,
        String byWhom,
        String evidence,
        String done,
        String defeatedWhen,
        String onlyAPerson) {
    public Measure {
        sources = List.copyOf(sources);
    }

    /** Whether it is a step after suspicion or an incident. */
    public boolean responds() {
        return id.startsWith("respond-");
    }
}
