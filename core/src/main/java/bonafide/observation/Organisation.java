package bonafide.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Applications, employment, vendors, calendars and results of checks. */
public sealed interface Organisation extends Observation {

    /** An application for a position. */
    @Means("An application for a position")
    record Application(
            Provenance provenance,
            @Means("The applicant-tracking system's id") String applicationId,
            @Means("The position") String role,
            @Means("By which channel the person was found") Optional<String> channel,
            @Means("The day of the application") Optional<LocalDate> applied)
            implements Organisation {}

    /** What became of an offer. */
    @Means("What became of an offer")
    record Offer(
            Provenance provenance, @Means("What happened") OfferState state) implements Organisation {}

    /** An employment, contract or engagement. */
    @Means("An employment, contract or engagement")
    record Employed(
            Provenance provenance,
            @Means("The HR system's id") String employeeId,
            @Means("The position") String role,
            @Means("The first day") LocalDate start,
            @Means("The last day") Optional<LocalDate> end,
            @Means("Why it ended, where said") Optional<String> reason,
            @Means("The role tier of the check plan") Optional<String> tier)
            implements Organisation {}

    /** Where the person is to work, as agreed. */
    @Means("Where the person is to work, as agreed")
    record WorkPlace(
            Provenance provenance, @Means("The place") Place place) implements Organisation {}

    /** The person is supplied by a vendor. */
    @Means("The person is supplied by a vendor")
    record Placement(
            Provenance provenance,
            @Means("The vendor") String vendor,
            @Means("The vendor's domain") Optional<String> domain,
            @Means("The name on the roster") String rosterName)
            implements Organisation {}

    /** What is on file about a vendor. */
    @Means("What is on file about a vendor")
    record VendorRecord(
            Provenance provenance,
            @Means("The vendor") String vendor,
            @Means("Its domain") Optional<String> domain,
            @Means("Since when it says it exists") Optional<LocalDate> founded,
            @Means("When the domain was registered") Optional<LocalDate> domainRegistered,
            @Means("Its address") Optional<PostalAddress> address,

            @Means("Text of its site, as the user supplies it")
            Optional<String> siteText)
            implements Organisation {}

    /** A screening paper that a vendor was asked for. */
    @Means("A screening paper that a vendor was asked for")
    record VendorPaper(
            Provenance provenance,
            @Means("The vendor") String vendor,
            @Means("Which paper") String paper,
            @Means("When it was asked for") LocalDate requested,
            @Means("By when") Optional<LocalDate> due,
            @Means("When it came") Optional<LocalDate> received)
            implements Organisation {}

    /** Who is seen at work in a vendor's roster place. */
    @Means("Who is seen at work in a vendor's roster place")
    record AtWork(
            Provenance provenance,
            @Means("The vendor") String vendor,
            @Means("Whose place it is") String rosterName,
            @Means("The name or account seen") String seenName)
            implements Organisation {}

    /** A meeting in a calendar the organisation holds. */
    @Means("A meeting in a calendar the organisation holds")
    record Meeting(
            Provenance provenance,
            @Means("The meeting") String title,
            @Means("When it begins") Instant starts,
            @Means("When it ends") Instant ends,
            @Means("Whether the person was there") Optional<Boolean> attended,
            @Means("Whether a camera was agreed") Optional<Boolean> camera,
            @Means("For which engagement") Optional<String> engagement)
            implements Organisation {}

    /** How much of the agreed core hours was kept in a period. */
    @Means("How much of the agreed core hours was kept in a period")
    record CoreHours(
            Provenance provenance,
            @Means("First day") LocalDate from,
            @Means("Last day") LocalDate to,
            @Means("0 to 1") double missedShare)
            implements Organisation {}

    /** How quickly the person answers in agreed hours, beside the team. */
    @Means("How quickly the person answers in agreed hours, beside the team")
    record AnswerTime(
            Provenance provenance,
            @Means("First day") LocalDate from,
            @Means("Last day") LocalDate to,
            @Means("The person's median") double medianMinutes,
            @Means("The team's median") double teamMedianMinutes)
            implements Organisation {}

    /** The result of a due-diligence step or look-up that people or a provider carried out. */
    @Means("The result of a due-diligence step or look-up that people or a provider carried out")
    record CheckResult(
            Provenance provenance,

            @Means("Which check, such as tax-id-match or employment-confirmed")
            String check,

            @Means("What came of it") CheckOutcome outcome,

            @Means("What exactly was asked, such as the employer")
            Optional<String> about,

            @Means("How often it was tried") Optional<Integer> attempts,

            @Means("Whether the contact was found independently of the person")
            Optional<Boolean> independentContact,

            @Means("Who did it") Optional<String> by,
            @Means("What was answered") Optional<String> note)
            implements Organisation {}

    /** Two people confirmed a case on this claimed identity. */
    @Means("Two people confirmed a case on this claimed identity")
    record ConfirmedCase(
            Provenance provenance,
            @Means("The case") String caseId,
            @Means("Who confirmed") String firstPerson,
            @Means("Who confirmed too") String secondPerson)
            implements Organisation {}

    /** A message from somebody who says they lead a company and cannot be found independently. */
    @Means("A message from somebody who says they lead a company and cannot be found independently")
    record ExecutiveContact(
            Provenance provenance,
            @Means("The name") String name,
            @Means("The company") String company) implements Organisation {}

    /** What became of an offer. */
    enum OfferState {
        MADE,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    /** What came of a check. "Agrees" never means "safe". */
    enum CheckOutcome {
        AGREES,
        DIFFERS,
        INCONCLUSIVE,
        NO_ANSWER,
        OPEN,
        WAIVED
    }
}
