package bonafide.observation;

import java.time.Instant;
import java.util.Optional;

/** Code hosting accounts, commits, and what happens to the organisation's repositories. */
public sealed interface Repository extends Observation {

    /** An account on a code-hosting site. */
    @Means("An account on a code-hosting site")
    record CodeAccount(
            Provenance provenance,
            @Means("The site") String site,
            @Means("The account") String handle,
            @Means("The name shown") Optional<String> name,
            @Means("The address shown") Optional<EmailAddress> email,
            @Means("Since when it exists") Optional<Instant> created,
            @Means("How many public repositories") Optional<Integer> repositories,
            @Means("How many followers") Optional<Integer> followers,
            @Means("How many it follows") Optional<Integer> following,

            @Means("The place shown, where it names a country")
            Optional<Place> place)
            implements Repository {}

    /** A repository of such an account. */
    @Means("A repository of such an account")
    record Hosted(
            Provenance provenance,
            @Means("The site") String site,
            @Means("The account") String handle,
            @Means("The repository") String repository,
            @Means("Whether it is a fork") boolean fork,
            @Means("When it was created") Optional<Instant> created,
            @Means("When it was last pushed to") Optional<Instant> pushed)
            implements Repository {}

    /** A commit by the person, or by anybody in a repository that the person claims. */
    @Means("A commit by the person, or by anybody in a repository that the person claims")
    record Commit(
            Provenance provenance,
            @Means("The repository") String repository,
            @Means("The commit's hash") String hash,
            @Means("The author's name") String authorName,
            @Means("The author's address") Optional<EmailAddress> authorEmail,

            @Means("When it was written, as the commit says")
            Instant authored,

            @Means("The author's clock against UTC, in minutes east")
            Optional<Integer> offsetMinutes,

            @Means("Who committed it") Optional<EmailAddress> committerEmail,

            @Means("Whether the person it is about wrote it; blank where that is not known")
            Optional<Boolean> own)
            implements Repository {
        /** Whether the person is known to have written it. What others wrote is nothing that the person did. */
        public boolean isOwn() {
            return own.orElse(false);
        }
    }

    /** One account follows, stars or joins another. */
    @Means("One account follows, stars or joins another")
    record Follow(
            Provenance provenance,
            @Means("The site") String site,
            @Means("The account") String handle,
            @Means("Whom or what it follows") String other)
            implements Repository {}

    /** What an account did with a repository of the organisation. */
    @Means("What an account did with a repository of the organisation")
    record Audit(
            Provenance provenance,
            @Means("What was done") Action action,
            @Means("The repository") String repository,
            @Means("Where to, where the log says so") Optional<String> remote,

            @Means("Whether the target is personal, not the organisation's")
            Optional<Boolean> personal,

            @Means("From which address") Optional<IpAddress> address)
            implements Repository {}

    /** What may be done with a repository. */
    enum Action {
        CLONE,
        PULL,
        PUSH,
        FORK,
        DOWNLOAD,
        UPLOAD,
        MADE_PUBLIC
    }
}
