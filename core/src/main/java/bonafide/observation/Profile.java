package bonafide.observation;

import java.time.LocalDate;
import java.util.Optional;

/** What profiles and sites elsewhere say, as captured by the organisation. */
public sealed interface Profile extends Observation {

    /** A profile, portfolio or code-hosting address given by the person. */
    @Means("A profile, portfolio or code-hosting address given by the person")
    record Link(Provenance provenance, @Means("The address") String url) implements Profile {}

    /** A profile page as it was seen. */
    @Means("A profile page as it was seen")
    record Capture(
            Provenance provenance,
            @Means("The site, such as linkedin") String site,
            @Means("The page") String url,
            @Means("The account's handle") Optional<String> handle,
            @Means("The name shown") Optional<String> name,

            @Means("Since when the account exists, where shown")
            Optional<LocalDate> created,

            @Means("How many connections or followers are shown")
            Optional<Integer> connections,

            @Means("Whether a picture is shown") Optional<Boolean> picture,
            @Means("The place shown") Optional<Place> place,

            @Means("The language the page is shown in; read by no rule")
            Optional<String> language)
            implements Profile {}

    /** A position as a profile page states it. */
    @Means("A position as a profile page states it")
    record Position(
            Provenance provenance,
            @Means("The site") String site,
            @Means("The employer") String employer,
            @Means("The title") String title,
            @Means("When it began") PartialDate start,
            @Means("When it ended; empty while it lasts") Optional<PartialDate> end)
            implements Profile {}

    /** A course of study as a profile page states it. */
    @Means("A course of study as a profile page states it")
    record Schooling(
            Provenance provenance,
            @Means("The site") String site,
            @Means("The school") String school,
            @Means("The degree") Optional<String> degree,
            @Means("When it began") Optional<PartialDate> start,
            @Means("When it ended") Optional<PartialDate> end)
            implements Profile {}

    /** The state in which the organisation found a site that the person named. */
    @Means("The state in which the organisation found a site that the person named")
    record SiteChecked(
            Provenance provenance,
            @Means("The site") String url,
            @Means("What was found") SiteState state) implements Profile {}

    /** A handle or displayed name that changed, or a profile that was deleted. */
    @Means("A handle or displayed name that changed, or a profile that was deleted")
    record Renamed(
            Provenance provenance,
            @Means("The site") String site,
            @Means("What it was") String from,

            @Means("What it became; empty where it was deleted")
            Optional<String> to,

            @Means("Whether it happened right after a question was asked")
            Optional<Boolean> afterQuestion)
            implements Profile {}

    /** In what state a site was found. */
    enum SiteState {
        REACHABLE,
        DEFUNCT,
        NEVER_EXISTED
    }
}
