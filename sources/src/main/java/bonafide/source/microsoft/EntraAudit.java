package bonafide.source.microsoft;

import bonafide.source.Json;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.time.Instant;
import java.util.Optional;

/** Reads the audit event of Entra that matters: an authenticator or telephone newly registered to an account. */
final class EntraAudit {
    private EntraAudit() {}

    static void read(Json event, RawRecord raw, Reading reading) {
        Optional<Instant> at = reading.instant(raw, "activityDateTime", event.text("activityDateTime"));
        if (at.isEmpty()) {
            return;
        }
        boolean succeeded = event.text("result")
                .filter(result -> result.equalsIgnoreCase("success"))
                .isPresent();
        boolean stated = false;
        for (Json target : event.items("targetResources")) {
            Optional<String> account = target.text("userPrincipalName");
            if (succeeded && account.isPresent()) {
                for (Json property : target.items("modifiedProperties")) {
                    stated |= new NewFactors(account.get(), at.get())
                            .state(
                                    property.text("displayName").orElse(""),
                                    property.text("oldValue").orElse(""),
                                    property.text("newValue").orElse(""),
                                    raw,
                                    reading);
                }
            }
        }
        if (!stated) {
            reading.unknownType(event.text("activityDisplayName").orElse(""));
        }
    }
}
