package bonafide.source.mail;

import bonafide.observation.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message, as far as it is read.
 *
 * @param from the address in its From
 * @param to the addresses in To and Cc, without the sender's own
 * @param sent its Date
 * @param received when the last server took it in
 * @param thread the first message of its thread, by id
 * @param words what its writer wrote, without what is quoted
 * @param kind what it is besides a message
 * @param undelivered whom it says a message did not reach
 */
record Mail(
        Optional<EmailAddress> from,
        List<EmailAddress> to,
        Optional<Instant> sent,
        Optional<Instant> received,
        Optional<String> thread,
        String words,
        Kind kind,
        List<Undelivered> undelivered) {
    Mail {
        to = List.copyOf(to);
        undelivered = List.copyOf(undelivered);
    }

    /** What a message may be. */
    enum Kind {
        /** Somebody wrote it. */
        WRITTEN,
        /** A machine wrote it. */
        AUTOMATIC,
        /** The domain in its From says that it did not send it. */
        DISOWNED
    }

    /** An address that a message did not reach, and why. */
    record Undelivered(EmailAddress address, Optional<String> reason) {}
}
