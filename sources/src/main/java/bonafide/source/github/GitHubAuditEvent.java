package bonafide.source.github;

import bonafide.observation.EmailAddress;
import bonafide.observation.IpAddress;
import java.time.Instant;
import java.util.Optional;

/**
 * One event of the audit log, as far as it is read.
 *
 * @param action such as {@code git.clone}
 * @param handle who acted; empty where it was no member
 * @param mail by which the organisation's identity provider knows who acted
 * @param repository owner and name
 * @param visibility which a repository was given
 */
record GitHubAuditEvent(
        String action,
        Instant at,
        Optional<String> handle,
        Optional<EmailAddress> mail,
        Optional<String> repository,
        Optional<String> visibility,
        Optional<IpAddress> address) {}
