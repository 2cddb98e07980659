package bonafide.source;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.EmailAddress;
import bonafide.observation.Endpoint;
import bonafide.observation.Interview;
import bonafide.observation.Logistics;
import bonafide.observation.Observation;
import bonafide.observation.Organisation;
import bonafide.observation.Platform;
import bonafide.observation.Profile;
import bonafide.observation.Repository;
import bonafide.observation.SignIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys that an observation holds by its nature, such as the order of a shipment or the account of a sign-in. Facts that
 * two people may well share (a telephone number, an address, a name) are no keys of their own.
 */
public final class OwnKeys {
    private OwnKeys() {}

    /** The keys in the fact itself. */
    public static List<Key> of(Observation observation) {
        return switch (observation) {
            case Organisation.Employed employed -> List.of(Key.of(KeyKind.EMPLOYEE_ID, employed.employeeId()));
            case Organisation.Application application ->
                List.of(Key.of(KeyKind.APPLICATION_ID, application.applicationId()));
            case Platform.Account account -> platform(account.platform(), account.account());
            case Platform.Activity activity -> platform(activity.platform(), activity.account());
            case Platform.Bid bid -> platform(bid.platform(), bid.account());
            case Platform.Rating rating -> platform(rating.platform(), rating.account());
            case Logistics.ShipTo shipTo -> List.of(Key.of(KeyKind.ORDER, shipTo.order()));
            case Logistics.Shipment shipment -> shipment(shipment);
            case Logistics.Tracking tracking -> List.of(Key.of(KeyKind.TRACKING, tracking.tracking()));
            case Repository.CodeAccount account -> handle(account.site(), account.handle());
            case Repository.Hosted hosted -> handle(hosted.site(), hosted.handle());
            case Repository.Follow follow -> handle(follow.site(), follow.handle());
            case SignIn.SignedIn signedIn -> account(signedIn.account());
            case SignIn.SessionUsed used -> account(used.account());
            case SignIn.SessionEnded ended -> account(ended.account());
            case SignIn.FactorEnrolled enrolled -> account(enrolled.account());
            case SignIn.RecruitingCall call -> account(call.account());
            case Endpoint endpoint -> device(endpoint);
            case Interview interview -> meeting(interview);
            case Profile.Link link -> link(link.url());
            default -> List.of();
        };
    }

    /**
     * An account with which somebody signs in, which often is an e-mail address too. The part before the {@code @} is never a
     * key of its own, and {@code DOMAIN\name} is one name here; only {@link Machines#domainAccount} knows that its records
     * write the domain of one organisation.
     */
    public static List<Key> account(String account) {
        List<Key> keys = new ArrayList<>();
        keys.add(Key.of(KeyKind.USER_NAME, account));
        if (EmailAddress.parse(account).isPresent()) {
            keys.add(Key.of(KeyKind.EMAIL, account));
        }
        return keys;
    }

    /** The handle that the address of a profile page holds. */
    public static List<Key> link(String url) {
        return Links.handle(url)
                .map(handle -> List.of(Key.of(KeyKind.HANDLE, handle)))
                .orElse(List.of());
    }

    private static List<Key> meeting(Interview interview) {
        Optional<String> meeting = switch (interview) {
            case Interview.Joined joined -> Optional.of(joined.meeting());
            case Interview.Turn turn -> Optional.of(turn.meeting());
            case Interview.Camera camera -> Optional.of(camera.meeting());
            case Interview.Prompt prompt -> Optional.of(prompt.meeting());
            case Interview.ReviewerNote note -> Optional.of(note.meeting());
            case Interview.OwnFactAnswer answer -> Optional.of(answer.meeting());
            case Interview.TestSitting sitting -> Optional.empty();
            case Interview.InPersonStep step -> Optional.empty();
        };
        return meeting.map(name -> List.of(Key.of(KeyKind.MEETING, name))).orElse(List.of());
    }

    private static List<Key> platform(String platform, String account) {
        return List.of(Key.of(KeyKind.PLATFORM_ACCOUNT, platform + "/" + account));
    }

    private static List<Key> handle(String site, String handle) {
        return List.of(Key.of(KeyKind.HANDLE, site + "/" + handle));
    }

    private static List<Key> shipment(Logistics.Shipment shipment) {
        List<Key> keys = new ArrayList<>();
        shipment.serial().ifPresent(serial -> keys.add(Key.of(KeyKind.DEVICE_SERIAL, serial)));
        keys.add(Key.of(KeyKind.ORDER, shipment.order()));
        shipment.tracking().ifPresent(number -> keys.add(Key.of(KeyKind.TRACKING, number)));
        return keys;
    }

    private static List<Key> device(Endpoint endpoint) {
        Optional<String> serial = switch (endpoint) {
            case Endpoint.Device device -> Optional.of(device.serial());
            case Endpoint.Located located -> located.serial();
            case Endpoint.Software software -> software.serial();
            case Endpoint.ProcessSeen process -> process.serial();
            case Endpoint.UsbDevice usb -> usb.serial();
            case Endpoint.Monitor monitor -> monitor.serial();
            case Endpoint.Alert alert -> alert.serial();
            case Endpoint.Extension extension -> extension.serial();
        };
        return serial.map(value -> List.of(Key.of(KeyKind.DEVICE_SERIAL, value)))
                .orElse(List.of());
    }
}
