package bonafide.catalog.validator;

import bonafide.catalog.draft.DossierCase;
import bonafide.catalog.draft.Draft;
import bonafide.catalog.issue.Issues;
import java.util.stream.Stream;

/** What a dossier expects are red flags and causes that there are. */
final class DossiersNameRedFlags implements Validator {
    @Override
    public String description() {
        return "What a dossier expects are red flags and common causes that there are; a misspelt one would never be found, "
                + "which is what \"never\" asks for.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (DossierCase dossier : draft.dossiers()) {
            Stream.of(dossier.found(), dossier.never(), dossier.suppressed())
                    .flatMap(ids -> ids.stream())
                    .filter(id -> !draft.means(id))
                    .forEach(id -> complain(
                            issues,
                            dossier.source().spot("expect"),
                            "\"" + id + "\" is no red flag",
                            "name an id that has a file or stands in planned.yaml"));
            dossier.cause()
                    .filter(id -> draft.causes().stream()
                            .noneMatch(written -> written.cause().id().equals(id)))
                    .ifPresent(id -> complain(
                            issues,
                            dossier.source().spot("expect"),
                            "\"" + id + "\" is no common cause",
                            "name an id of common-causes.yaml"));
        }
    }
}
