package bonafide.source.duo;

import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import java.util.List;
import java.util.Set;

/** Duo's authentication and administrator logs. */
public final class DuoLog implements JsonSource {
    @Override
    public String name() {
        return "duo-log";
    }

    @Override
    public About about() {
        return new About(
                "Duo authentication and administrator logs",
                "What the Admin API answers under logs/authentication and logs/administrator, whole answers or one event a"
                        + " line. Address and place are those of the device that signs in, not of the phone that approves."
                        + " The device is Duo's endpoint key. The factor is the key of the phone or token in Duo, else its"
                        + " telephone number where its name is one. Denied and fraud are failures. An administrator is known"
                        + " by the e-mail address in the event; Duo else gives only a name, and such events are counted.",
                List.of(
                        "isotimestamp, timestamp, event_type, result, factor, user.name, email, application.name",
                        "access_device: ip, epkey, location.city, .state, .country; trusted_endpoint_status",
                        "auth_device: key, name",
                        "administrator log: action, description.ip_address, .email"),
                List.of("sign-in.signed-in", "sign-in.factor-enrolled"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json("txid", "event_type", "user/key", "access_device", "result"),
                Signature.json("response/authlogs", "stat"),
                Signature.json("action", "description", "timestamp", "isotimestamp", "username"));
    }

    @Override
    public String nameHint() {
        return "duo";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("authlogs", "response");
    }

    @Override
    public RecordReader open() {
        return DuoLog::read;
    }

    private static void read(RawRecord raw, Reading reading) {
        Json.read(raw, reading).ifPresent(record -> {
            if (record.at("response", "authlogs").isList()) {
                record.items("response", "authlogs").forEach(event -> DuoReader.read(event, raw.part(event), reading));
            } else {
                DuoReader.read(record, raw, reading);
            }
        });
    }
}
