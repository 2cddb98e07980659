package bonafide.observation;

import java.util.Optional;

/** Sign-ins, sessions, factors and other use of an account. */
public sealed interface SignIn extends Observation {

    /** A sign-in, or the attempt. */
    @Means("A sign-in, or the attempt")
    record SignedIn(
            Provenance provenance,
            @Means("The account that signed in") String account,
            @Means("How it ended") Outcome outcome,
            @Means("From which address") Optional<IpAddress> address,

            @Means("From which place, as the system reports")
            Optional<Place> place,

            @Means("The device's id or fingerprint") Optional<String> device,
            @Means("The client as it names itself") Optional<String> userAgent,
            @Means("The session") Optional<String> session,

            @Means("Whether the device is managed by the organisation")
            Optional<Boolean> managed,

            @Means("What was signed in to") Optional<String> application,
            @Means("Id of the authenticator that was used") Optional<String> factor)
            implements SignIn {}

    /** Activity within a session after its sign-in. */
    @Means("Activity within a session after its sign-in")
    record SessionUsed(
            Provenance provenance,
            @Means("The account") String account,
            @Means("The session") String session,
            @Means("From which address") Optional<IpAddress> address,
            @Means("From which place") Optional<Place> place,
            @Means("The device's id") Optional<String> device,
            @Means("Whether the device is managed") Optional<Boolean> managed)
            implements SignIn {}

    /** A session ended. */
    @Means("A session ended")
    record SessionEnded(
            Provenance provenance,
            @Means("The account") String account,
            @Means("The session") String session) implements SignIn {}

    /** An authenticator was enrolled for the account. */
    @Means("An authenticator was enrolled for the account")
    record FactorEnrolled(
            Provenance provenance,
            @Means("The account") String account,
            @Means("The kind of factor") String factor,
            @Means("Id of the phone, key or app") String authenticator)
            implements SignIn {}

    /** A remote-desktop port was found open on an address the person used, by a lawful check. */
    @Means("A remote-desktop port was found open on an address the person used, by a lawful check")
    record PortFound(
            Provenance provenance,
            @Means("The address") IpAddress address,
            @Means("The port") int port) implements SignIn {}

    /** A call to the recruiting system by an applicant's account. */
    @Means("A call to the recruiting system by an applicant's account")
    record RecruitingCall(
            Provenance provenance,
            @Means("The account") String account,
            @Means("What was called") String endpoint,
            @Means("From which address") Optional<IpAddress> address)
            implements SignIn {}

    /** An offer or contract was opened or signed. */
    @Means("An offer or contract was opened or signed")
    record OfferAction(
            Provenance provenance,
            @Means("Which document") String document,
            @Means("What was done") OfferStep step,
            @Means("From which address") Optional<IpAddress> address,

            @Means("From which place, as the system reports")
            Optional<Place> place)
            implements SignIn {}

    /** How a sign-in ended. */
    enum Outcome {
        SUCCESS,
        FAILURE,
        CHALLENGE
    }

    /** What was done with an offer. */
    enum OfferStep {
        OPENED,
        SIGNED
    }
}
