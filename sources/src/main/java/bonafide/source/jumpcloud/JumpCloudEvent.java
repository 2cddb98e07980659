package bonafide.source.jumpcloud;

import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One event, as far as it is read.
 *
 * @param type such as {@code sso_auth}
 * @param accounts the user name and mail address of who acted, as far as they are there; none where it was no person
 * @param succeeded whether it did, or empty where the event does not say
 * @param place where JumpCloud takes the address to be
 * @param userAgent the browser and system, as JumpCloud names them
 * @param application what was signed in to
 * @param system JumpCloud's id of the device
 * @param phone JumpCloud's id of the phone that confirmed
 */
record JumpCloudEvent(
        String type,
        Instant at,
        List<String> accounts,
        Optional<Boolean> succeeded,
        Optional<IpAddress> address,
        Optional<Place> place,
        Optional<String> userAgent,
        Optional<String> application,
        Optional<String> system,
        Optional<String> phone) {}
