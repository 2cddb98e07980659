package bonafide.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Agreements and facts that excuse: they remove findings, visibly, and never add any. */
public sealed interface Suppression extends Observation {

    /** An agreed exception; its reason is never kept. */
    @Means("An agreed exception; its reason is never kept")
    record Accommodation(
            Provenance provenance,
            @Means("What is excepted") Scope scope,
            @Means("First day") Optional<LocalDate> from,
            @Means("Last day") Optional<LocalDate> until)
            implements Suppression {}

    /** The person's address is protected by a programme; no detail is kept. */
    @Means("The person's address is protected by a programme; no detail is kept")
    record AddressProtection(Provenance provenance) implements Suppression {}

    /** The person lives or works together with others who declared it too. */
    @Means("The person lives or works together with others who declared it too")
    record Household(
            Provenance provenance,
            @Means("The same word for everybody in it") String household) implements Suppression {}

    /** A registered agency stands in between and shares its contact data. */
    @Means("A registered agency stands in between and shares its contact data")
    record Agency(
            Provenance provenance, @Means("The agency") String agency) implements Suppression {}

    /** The person may have remote-control tools for their work. */
    @Means("The person may have remote-control tools for their work")
    record ApprovedAdministrator(
            Provenance provenance,

            @Means("Which product families, divided by semicolons; empty means all")
            List<String> tools)
            implements Suppression {
        public ApprovedAdministrator {
            tools = List.copyOf(tools);
        }
    }

    /** The person works from elsewhere by agreement. */
    @Means("The person works from elsewhere by agreement")
    record AgreedTravel(
            Provenance provenance,
            @Means("Where") Place place,
            @Means("First day") LocalDate from,
            @Means("Last day") LocalDate until)
            implements Suppression {}

    /** The person's name changed or is written in several ways, and the organisation knows. */
    @Means("The person's name changed or is written in several ways, and the organisation knows")
    record NameChange(
            Provenance provenance,
            @Means("One form") String from,
            @Means("The other form") String to) implements Suppression {}

    /** A named reviewer found a red flag explained. */
    @Means("A named reviewer found a red flag explained")
    record Explained(
            Provenance provenance,
            @Means("Which red flag") String redFlag,
            @Means("Who") String reviewer,
            @Means("Why") String reason)
            implements Suppression {}

    /** What an accommodation is about. */
    enum Scope {
        CAMERA,
        LIVE_PROMPTS,
        IN_PERSON,
        INTERVIEW_STYLE,
        SECOND_PERSON,
        MEETINGS,
        HOURS
    }
}
