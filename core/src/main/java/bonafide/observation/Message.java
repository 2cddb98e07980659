package bonafide.observation;

import java.util.Optional;

/** What is written to and fro, and what people ask for. */
public sealed interface Message extends Observation {

    /** A message between the person and the organisation. */
    @Means("A message between the person and the organisation")
    record Sent(
            Provenance provenance,
            @Means("Mail, chat or platform") String channel,
            @Means("The thread") Optional<String> conversation,
            @Means("Who wrote it") Direction direction,
            @Means("The text") String text)
            implements Message {}

    /** Something the person asked for, noted from a message or a call. */
    @Means("Something the person asked for, noted from a message or a call")
    record Request(
            Provenance provenance,
            @Means("What was asked for") RequestKind kind,

            @Means("In the person's words, or the note taken")
            String text,

            @Means("Whether it had been refused before") Optional<Boolean> afterRefusal)
            implements Message {}

    /** A threat or act against data or code, as reported. */
    @Means("A threat or act against data or code, as reported")
    record Threat(
            Provenance provenance,
            @Means("What was threatened or done") ThreatKind kind,
            @Means("In the words of the message or report") String text)
            implements Message {}

    /** Who wrote a message. */
    enum Direction {
        FROM_PERSON,
        TO_PERSON
    }

    /** What may be asked for. */
    enum RequestKind {
        THIRD_PARTY_ACCOUNT,
        VIRTUAL_CURRENCY,
        PREPAYMENT,
        PAY_WITHOUT_MILESTONE,
        OFF_PLATFORM,
        OTHER_ACCOUNT,
        OWN_DEVICE,
        IDENTITY_OF_COLLEAGUE,
        CANNOT_RECEIVE_EQUIPMENT
    }

    /** What may be threatened. */
    enum ThreatKind {
        PUBLISH_DATA,
        SELL_DATA,
        DELETE_DATA,
        PUBLISHED_DATA
    }
}
