package bonafide.source.microsoft;

import bonafide.dossier.Statement;
import bonafide.observation.PhoneNumber;
import bonafide.observation.SignIn;
import bonafide.source.Json;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Authenticators that a changed property of an account holds and did not hold before. Microsoft writes the same property anew
 * at nearly every use, so only what was not among the old values counts.
 *
 * @param account whose they are
 * @param at when the property changed
 */
record NewFactors(String account, Instant at) {
    private static final int SHORTEST_PUSH_TOKEN = 32;

    /** Hands on what is new in a property, whose values are lists written as text; false where nothing is. */
    boolean state(String property, String before, String after, RawRecord raw, Reading reading) {
        return switch (property) {
            case "StrongAuthenticationPhoneAppDetail" -> apps(list(before), list(after), raw, reading);
            case "StrongAuthenticationUserDetails" -> phones(list(before), list(after), raw, reading);
            default -> false;
        };
    }

    /** Two accounts in one app have one push token; the id of the registration tells nothing of the phone, but who is new. */
    private boolean apps(List<Json> before, List<Json> after, RawRecord raw, Reading reading) {
        Set<String> known = new HashSet<>();
        before.forEach(app -> app.text("Id").ifPresent(known::add));
        boolean stated = false;
        for (Json app : after) {
            String id = app.text("Id").orElse("");
            if (!id.isEmpty() && known.add(id)) {
                String token = app.text("DeviceToken").orElse("");
                state("authenticator app", token.length() < SHORTEST_PUSH_TOKEN ? id : token, raw, reading);
                stated = true;
            }
        }
        return stated;
    }

    private boolean phones(List<Json> before, List<Json> after, RawRecord raw, Reading reading) {
        Set<String> known = numbers(before);
        boolean stated = false;
        for (String number : numbers(after)) {
            if (known.add(number)) {
                state("telephone", number, raw, reading);
                stated = true;
            }
        }
        return stated;
    }

    private static Set<String> numbers(List<Json> details) {
        Set<String> numbers = new HashSet<>();
        for (Json detail : details) {
            for (String field : List.of("PhoneNumber", "AlternativePhoneNumber", "VoiceOnlyPhoneNumber")) {
                detail.text(field)
                        .flatMap(PhoneNumber::parse)
                        .map(PhoneNumber::value)
                        .ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    private void state(String factor, String authenticator, RawRecord raw, Reading reading) {
        reading.state(Statement.of(
                OwnKeys.account(account),
                new SignIn.FactorEnrolled(reading.provenance(raw, at), account, factor, authenticator)));
    }

    private static List<Json> list(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (Json.parse(new RawRecord(bytes, 0, bytes.length, 1, ""))) {
            case Json.Parsed.Value value -> value.json().items();
            case Json.Parsed.Broken none -> List.of();
        };
    }
}
