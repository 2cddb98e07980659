package bonafide.source.git;

import bonafide.observation.EmailAddress;
import java.time.Instant;
import java.util.Optional;

/** A commit: who wrote it when, and who put it into the repository when. */
record GitCommit(String hash, Person author, Person committer) {
    /**
     * Somebody as a commit names them.
     *
     * @param at when, as their clock said
     * @param offsetMinutes that clock against UTC, in minutes east, where it is given
     */
    record Person(String name, Optional<EmailAddress> email, Instant at, Optional<Integer> offsetMinutes) {}
}
