package bonafide.source.okta;

import bonafide.source.JsonSource;
import bonafide.source.Signature;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Okta System Log, as its interface and its log streams give it. */
public final class OktaSystemLog implements JsonSource {
    @Override
    public String name() {
        return "okta-system-log";
    }

    @Override
    public About about() {
        return new About(
                "Okta System Log",
                "Answers of /api/v1/logs, log streaming, or an export of Reports > System Log: JSON Lines, a list, or a list"
                        + " under events or data. Events of user.session, user.authentication and user.mfa.factor become"
                        + " observations about the account that acted; any other event type is counted. An event of an"
                        + " account that Okta does not know (alternateId unknown) is counted too. Password, e-mail and"
                        + " security question are not taken for authenticators: everybody has them. Whether an address"
                        + " is a proxy is left to the reference lists.",
                List.of(
                        "eventType, published, outcome.result",
                        "actor.type, actor.alternateId, actor.id, actor.displayName",
                        "client.ipAddress, client.geographicalContext, client.userAgent.rawUserAgent",
                        "device.id, device.managed, debugContext.debugData.dtHash, .deviceFingerprint, .factor",
                        "authenticationContext.externalSessionId",
                        "target[].type, .id, .displayName, .alternateId"),
                List.of(
                        "sign-in.signed-in",
                        "sign-in.session-used",
                        "sign-in.session-ended",
                        "sign-in.factor-enrolled"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("eventType", "published", "actor", "outcome", "uuid"));
    }

    @Override
    public String nameHint() {
        return "okta";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("events", "data");
    }

    @Override
    public RecordReader open() {
        OktaReader reader = new OktaReader();
        OktaMapper mapper = new OktaMapper();
        return (raw, reading) -> {
            Optional<OktaEvent> event = reader.read(raw, reading);
            if (event.isPresent()) {
                mapper.map(event.get(), raw, reading);
            }
        };
    }
}
