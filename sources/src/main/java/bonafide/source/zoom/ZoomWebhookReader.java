package bonafide.source.zoom;

import bonafide.dossier.Statement;
import bonafide.observation.EmailAddress;
import bonafide.observation.SignIn;
import bonafide.source.Json;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one event: its payload depends on its name. */
final class ZoomWebhookReader {
    private ZoomWebhookReader() {}

    static void read(RawRecord raw, Reading reading) {
        Json.read(raw, reading).ifPresent(event -> {
            Json object = event.at("payload", "object");
            switch (event.text("event").orElse("")) {
                case "" -> reading.refuse(raw, "is no event of Zoom: it has no event", "a record of something else?");
                case "meeting.participant_joined" -> joined(object, raw, reading);
                case "user.signed_in" -> signedIn(object, raw, reading);
                default -> reading.unknownType(event.text("event").orElse(""));
            }
        });
    }

    private static void joined(Json meeting, RawRecord raw, Reading reading) {
        Json participant = meeting.at("participant");
        Optional<String> host = meeting.text("host_id");
        if (host.isPresent() && host.equals(participant.text("id"))) {
            reading.unknownType("meeting.participant_joined (the host)");
            return;
        }
        Optional<String> number = meeting.text("id");
        if (number.isEmpty()) {
            reading.refuse(raw, "does not say which meeting was joined", "keep the field payload.object.id");
            return;
        }
        reading.instant(raw, "join_time", participant.text("join_time"))
                .ifPresent(at -> new ZoomParticipant(
                                number.get(),
                                at,
                                participant.text("user_name"),
                                participant.text("email").flatMap(EmailAddress::parse),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())
                        .state(raw, reading));
    }

    private static void signedIn(Json user, RawRecord raw, Reading reading) {
        Optional<String> account = user.text("email");
        if (account.isEmpty()) {
            reading.unknownType("user.signed_in (no account)");
            return;
        }
        reading.instant(raw, "date_time", user.text("date_time")).ifPresent(at -> {
            SignIn.SignedIn signedIn = signedIn(user, account.get(), at, raw, reading);
            reading.state(Statement.of(OwnKeys.of(signedIn), signedIn));
        });
    }

    private static SignIn.SignedIn signedIn(Json user, String account, Instant at, RawRecord raw, Reading reading) {
        String client = Stream.of(user.text("client_type"), user.text("version"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return new SignIn.SignedIn(
                reading.provenance(raw, at),
                account,
                SignIn.Outcome.SUCCESS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                client.isEmpty() ? Optional.empty() : Optional.of(client),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Zoom"),
                Optional.empty());
    }
}
