package bonafide.assessment;

import bonafide.dossier.Dossier;
import bonafide.finding.Circumstance;
import bonafide.finding.Finding;
import bonafide.observation.Place;
import bonafide.observation.Suppression;
import bonafide.redflag.Excuse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which agreements remove a finding. An agreement removes it only if the red flag allows that kind and the agreement
 * covers every circumstance of the finding; several agreed journeys may cover them together.
 */
final class Excuses {
    private final Dossier dossier;
    private final List<Suppression> suppressions;

    Excuses(Dossier dossier) {
        this.dossier = dossier;
        this.suppressions = dossier.all(Suppression.class).toList();
    }

    /** The agreement that removes the finding, the first one in time order where several would. */
    Optional<Suppressed> of(Finding finding) {
        return suppressions.stream()
                .filter(suppression -> covers(suppression, finding))
                .findFirst()
                .map(suppression -> new Suppressed(finding, suppression, reason(suppression)));
    }

    private boolean covers(Suppression suppression, Finding finding) {
        return switch (suppression) {
            case Suppression.Accommodation agreed ->
                allows(finding, accommodation(agreed.scope()))
                        && inForce(agreed.from(), agreed.until(), times(finding));
            case Suppression.AddressProtection ignored -> allows(finding, Excuse.ADDRESS_PROTECTION);
            case Suppression.Household household ->
                allows(finding, Excuse.HOUSEHOLD) && sharedOnlyWithin(finding, "household:" + household.household());
            case Suppression.Agency agency ->
                allows(finding, Excuse.AGENCY) && sharedOnlyWithin(finding, "agency:" + agency.agency());
            case Suppression.ApprovedAdministrator approved ->
                allows(finding, Excuse.APPROVED_ADMINISTRATOR)
                        && tools(finding).allMatch(tool -> approves(approved, tool));
            case Suppression.AgreedTravel travel -> allows(finding, Excuse.AGREED_TRAVEL) && agreedTravel(finding);
            case Suppression.NameChange change ->
                allows(finding, Excuse.NAME_CHANGE) && names(finding).allMatch(differ -> names(change, differ));
            case Suppression.Explained explained ->
                explained.redFlag().equals(finding.redFlag().id());
        };
    }

    private static boolean allows(Finding finding, Excuse excuse) {
        return finding.redFlag().excusedBy().contains(excuse);
    }

    private static Excuse accommodation(Suppression.Scope scope) {
        return switch (scope) {
            case CAMERA -> Excuse.ACCOMMODATION_CAMERA;
            case LIVE_PROMPTS -> Excuse.ACCOMMODATION_LIVE_PROMPTS;
            case IN_PERSON -> Excuse.ACCOMMODATION_IN_PERSON;
            case INTERVIEW_STYLE -> Excuse.ACCOMMODATION_INTERVIEW_STYLE;
            case SECOND_PERSON -> Excuse.ACCOMMODATION_SECOND_PERSON;
            case MEETINGS -> Excuse.ACCOMMODATION_MEETINGS;
            case HOURS -> Excuse.ACCOMMODATION_HOURS;
        };
    }

    private static boolean inForce(Optional<LocalDate> from, Optional<LocalDate> until, Stream<Instant> times) {
        return times.map(Excuses::day)
                .allMatch(day -> from.map(first -> !day.isBefore(first)).orElse(true)
                        && until.map(last -> !day.isAfter(last)).orElse(true));
    }

    /** Dated evidence only: a note without a date is covered by an accommodation that exists. */
    private static Stream<Instant> times(Finding finding) {
        return finding.found().evidence().stream()
                .map(evidence -> evidence.observation())
                .filter(observation -> observation.provenance().dated())
                .map(observation -> observation.at());
    }

    private static boolean sharedOnlyWithin(Finding finding, String group) {
        List<Circumstance.SharedWith> shared =
                circumstances(finding, Circumstance.SharedWith.class).toList();
        return !shared.isEmpty()
                && shared.stream().allMatch(with -> with.holder().groups().contains(group));
    }

    private boolean agreedTravel(Finding finding) {
        List<Circumstance.Elsewhere> elsewhere =
                circumstances(finding, Circumstance.Elsewhere.class).toList();
        return !elsewhere.isEmpty()
                && elsewhere.stream()
                        .allMatch(where -> dossier.all(Suppression.AgreedTravel.class)
                                .anyMatch(travel -> within(travel, where.place(), where.at())));
    }

    private static boolean within(Suppression.AgreedTravel travel, Place place, Instant at) {
        LocalDate day = day(at);
        return !place.country().isEmpty()
                && place.country().equals(travel.place().country())
                && !travel.place().otherRegion(place)
                && !day.isBefore(travel.from())
                && !day.isAfter(travel.until());
    }

    private static Stream<String> tools(Finding finding) {
        return circumstances(finding, Circumstance.ToolPresent.class).map(Circumstance.ToolPresent::family);
    }

    private static boolean approves(Suppression.ApprovedAdministrator approved, String tool) {
        return approved.tools().isEmpty() || approved.tools().stream().anyMatch(tool::equalsIgnoreCase);
    }

    private static Stream<Circumstance.NamesDiffer> names(Finding finding) {
        return circumstances(finding, Circumstance.NamesDiffer.class);
    }

    private static boolean names(Suppression.NameChange change, Circumstance.NamesDiffer differ) {
        return (same(change.from(), differ.one()) && same(change.to(), differ.other()))
                || (same(change.from(), differ.other()) && same(change.to(), differ.one()));
    }

    private static boolean same(String one, String other) {
        return bonafide.dossier.Key.of(bonafide.dossier.KeyKind.NAME, one)
                .equals(bonafide.dossier.Key.of(bonafide.dossier.KeyKind.NAME, other));
    }

    private static <T extends Circumstance> Stream<T> circumstances(Finding finding, Class<T> kind) {
        return finding.found().circumstances().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static String reason(Suppression suppression) {
        return switch (suppression) {
            case Suppression.Accommodation agreed ->
                "an accommodation is agreed ("
                        + agreed.scope().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
            case Suppression.AddressProtection ignored -> "an agreement on file covers this";
            case Suppression.Household household -> "everybody concerned declared one household";
            case Suppression.Agency agency -> "the registered agency " + agency.agency() + " stands in between";
            case Suppression.ApprovedAdministrator approved -> "the tools are approved for this person's work";
            case Suppression.AgreedTravel travel ->
                "work from " + travel.place().spoken() + " is agreed from " + travel.from() + " to " + travel.until();
            case Suppression.NameChange change -> "the change of name is on file";
            case Suppression.Explained explained -> explained.reviewer() + " found it explained: " + explained.reason();
        };
    }
}
