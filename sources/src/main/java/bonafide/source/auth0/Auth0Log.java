package bonafide.source.auth0;

import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import java.util.List;
import java.util.Set;

/** Tenant logs of Auth0. */
public final class Auth0Log implements JsonSource {
    @Override
    public String name() {
        return "auth0-log";
    }

    @Override
    public About about() {
        return new About(
                "Auth0 tenant logs",
                "What the Management API answers under logs, or what a log stream sends (the event stands in data; a"
                        + " shipper's field json around that is opened). Sign-ins and failed sign-ins (s, scoa, f, fp, fu,"
                        + " fcoa), silent sign-ins that go on with a session (ssa) and sign-outs (slo, sslo) are read; all"
                        + " other types are counted. An event that names no user is nobody's. Addresses of events of the"
                        + " second factor may be the phone's, so these are not read.",
                List.of(
                        "date, type, user_name, ip, user_agent, client_name, details.session_id",
                        "location_info: country_code, country_name, city_name, latitude, longitude"),
                List.of("sign-in.signed-in", "sign-in.session-used", "sign-in.session-ended"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json("log_id", "date", "type", "ip"),
                Signature.json("log_id", "data/date", "data/type", "data/log_id"),
                Signature.json("json/log_id", "json/data/date", "json/data/type", "json/data/log_id"));
    }

    @Override
    public String nameHint() {
        return "auth0";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("logs", "events");
    }

    @Override
    public RecordReader open() {
        return Auth0Log::read;
    }

    private static void read(RawRecord raw, Reading reading) {
        Json.read(raw, reading).ifPresent(record -> {
            Json sent = record.at("json").isObject() ? record.at("json") : record;
            Auth0Reader.read(sent.at("data").isObject() ? sent.at("data") : sent, raw, reading);
        });
    }
}
