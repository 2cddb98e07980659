package bonafide.source.slack;

import bonafide.observation.IpAddress;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry, as far as it is read.
 *
 * @param action such as {@code user_login}
 * @param account the mail address of the member who acted; empty where it was no member
 * @param name the member's name
 * @param userAgent how the client names itself
 * @param session Slack's id of the session
 */
record SlackEntry(
        String action,
        Instant at,
        Optional<String> account,
        Optional<String> name,
        Optional<IpAddress> address,
        Optional<String> userAgent,
        Optional<String> session) {}
