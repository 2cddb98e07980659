package bonafide.source.googleworkspace;

import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody did at one moment.
 *
 * @param application in which it was reported, such as {@code login}
 * @param account the mail address of who did it; empty where it was no person
 * @param place where Google takes the address to be
 * @param events the names of what was done
 */
record GoogleActivity(
        Instant at,
        String application,
        Optional<String> account,
        Optional<IpAddress> address,
        Optional<Place> place,
        List<String> events) {}
