package bonafide.source.zoom;

import bonafide.source.JsonSource;
import bonafide.source.Signature;
import java.util.List;

/** Events that Zoom sends to a webhook. */
public final class ZoomWebhooks implements JsonSource {
    @Override
    public String name() {
        return "zoom-webhooks";
    }

    @Override
    public About about() {
        return new About(
                "Zoom webhooks",
                "Events as Zoom sends them, kept one a line or in a list. " + ZoomParticipant.WHOM
                        + " Who joins is known as the host by the host's id. A sign-in to Zoom carries no address. All"
                        + " other events are counted.",
                List.of(
                        "event",
                        "meeting.participant_joined: object.id, .host_id, object.participant.id, .user_name, .email,"
                                + " .join_time",
                        "user.signed_in: object.email, .date_time, .client_type, .version"),
                List.of("interview.joined", "sign-in.signed-in"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("event", "payload/account_id", "payload/object"));
    }

    @Override
    public String nameHint() {
        return "zoom";
    }

    @Override
    public RecordReader open() {
        return ZoomWebhookReader::read;
    }
}
