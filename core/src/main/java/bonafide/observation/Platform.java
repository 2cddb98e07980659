package bonafide.observation;

import java.time.LocalDate;
import java.util.Optional;

/** What a freelance platform's own export says of an account. */
public sealed interface Platform extends Observation {

    /** An account on a platform. */
    @Means("An account on a platform")
    record Account(
            Provenance provenance,
            @Means("The platform") String platform,
            @Means("The account") String account,
            @Means("When it was opened") Optional<LocalDate> opened,
            @Means("Its state at that time") AccountState state,
            @Means("Whether verification is complete") Optional<Boolean> verified)
            implements Platform {}

    /** Something the account did. */
    @Means("Something the account did")
    record Activity(
            Provenance provenance,
            @Means("The platform") String platform,
            @Means("The account") String account,
            @Means("What it did") String action,
            @Means("From which place") Optional<Place> place,
            @Means("From which device") Optional<String> device)
            implements Platform {}

    /** A bid or proposal. */
    @Means("A bid or proposal")
    record Bid(
            Provenance provenance,
            @Means("The platform") String platform,
            @Means("The account") String account,
            @Means("For what") String project,
            @Means("The bid's text") Optional<String> text,
            @Means("Whether it was accepted") boolean accepted)
            implements Platform {}

    /** A rating that a client gave. */
    @Means("A rating that a client gave")
    record Rating(
            Provenance provenance,
            @Means("The platform") String platform,
            @Means("The account") String account,
            @Means("The client's account") String client,
            @Means("In the platform's points") double score,
            @Means("The most points one can give") Optional<Double> best)
            implements Platform {}

    /** A client account and what it shares with the person. */
    @Means("A client account and what it shares with the person")
    record ClientAccount(
            Provenance provenance,
            @Means("The platform") String platform,
            @Means("The client's account") String client,
            @Means("Keyed hash of its payment account") Optional<String> accountFingerprint,
            @Means("Its device") Optional<String> device,
            @Means("Hash of its papers") Optional<String> documentFingerprint)
            implements Platform {}

    /** Where the account stands among accounts of the same age. */
    @Means("Where the account stands among accounts of the same age")
    record Peers(
            Provenance provenance,

            @Means("What is measured, such as bids-per-accepted or transfers-out")
            String measure,

            @Means("The account's value") double value,
            @Means("0 to 100") double percentile)
            implements Platform {}

    /** The language chosen for a platform account, from the platform's own export; shown as context, read by no scoring rule. */
    @Means(
            "The language chosen for a platform account, from the platform's own export; shown as context, read by no scoring rule")
    record InterfaceLanguage(
            Provenance provenance,
            @Means("The platform") String platform,
            @Means("The language, by code") String language)
            implements Platform {}

    /** The state of an account. */
    enum AccountState {
        OPEN,
        SUSPENDED,
        CLOSED,
        DORMANT
    }
}
