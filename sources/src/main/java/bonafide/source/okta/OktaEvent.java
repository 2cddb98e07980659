package bonafide.source.okta;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.source.Json;
import bonafide.source.OwnKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One event of the System Log, as far as it is read.
 *
 * @param type such as {@code user.session.start}
 * @param result such as {@code SUCCESS}
 * @param published when it happened
 * @param origin who acted, from where and on what
 * @param session Okta's id of the session
 * @param device the id of the device, or what comes nearest to one
 * @param factor the kind of factor, such as {@code OKTA_VERIFY_PUSH}
 * @param targets what was acted upon, where it matters for that type
 */
record OktaEvent(
        String type,
        String result,
        Instant published,
        Origin origin,
        Optional<String> session,
        Optional<String> device,
        Optional<String> factor,
        List<Target> targets) {
    /** The type of the event that an administrator may cause for somebody else. */
    static final String FACTOR_ACTIVATED = "user.mfa.factor.activate";

    /** Whom the event is about: who acted, except where a factor was activated for somebody else. */
    Actor person() {
        Actor actor = origin.actor;
        Optional<Target> user = type.equals(FACTOR_ACTIVATED) ? target("User") : Optional.empty();
        return user.filter(target -> !target.id.orElse("").equals(actor.id))
                .map(Target::asActor)
                .orElse(actor);
    }

    /** The first target of that type. */
    Optional<Target> target(String wanted) {
        for (Target target : targets) {
            if (target.type.equals(wanted)) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    /**
     * Who acted.
     *
     * @param account the name with which they sign in; none where Okta knows none
     * @param id Okta's id of the user
     * @param about the keys by which the event says whom it is about
     */
    record Actor(String account, String id, List<Key> about) {
        static final Actor NOBODY = new Actor("", "", List.of());

        /** The actor with that account, or nobody where it is not a person's. */
        static Actor of(String type, String account, String id, String name) {
            if (!type.equals("User") || isUnknown(account)) {
                return NOBODY;
            }
            List<Key> about = new ArrayList<>(OwnKeys.account(account));
            if (!isUnknown(name)) {
                about.add(Key.of(KeyKind.NAME, name));
            }
            return new Actor(account, id, List.copyOf(about));
        }

        private static boolean isUnknown(String name) {
            return name.isEmpty() || name.equalsIgnoreCase("unknown");
        }
    }

    /**
     * From where somebody acted.
     *
     * @param address of the client
     * @param place where Okta takes the client to be
     * @param userAgent how the client names itself
     */
    record Client(Optional<IpAddress> address, Optional<Place> place, Optional<String> userAgent) {
        static final Client UNKNOWN = new Client(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * On what somebody acted.
     *
     * @param id its id
     * @param managed whether Okta knows it as managed
     */
    record Device(Optional<String> id, Optional<Boolean> managed) {
        static final Device UNKNOWN = new Device(Optional.empty(), Optional.empty());
    }

    /**
     * With what an event begins, in one piece: of every event of a person all of it is asked for.
     *
     * @param device the device's own id
     */
    record Origin(
            Actor actor,
            Optional<IpAddress> address,
            Optional<Place> place,
            Optional<String> userAgent,
            Optional<String> device,
            Optional<Boolean> managed) {

        static Origin of(Actor actor, Client client, Device device) {
            return new Origin(actor, client.address, client.place, client.userAgent, device.id, device.managed);
        }
    }

    /**
     * Something that was acted upon.
     *
     * @param name how it is shown; one object for all events that name it with the same bytes, as is the id
     */
    record Target(String type, Optional<String> id, String alternateId, Optional<String> name) {
        Actor asActor() {
            return Actor.of(type, alternateId, id.orElse(""), name.orElse(""));
        }

        static List<Target> list(Json targets) {
            return targets.items().stream()
                    .map(target -> new Target(
                            target.text("type").orElse(""),
                            target.text("id"),
                            target.text("alternateId").orElse(""),
                            target.text("displayName")))
                    .toList();
        }
    }
}
