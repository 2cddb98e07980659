package bonafide.source.mail;

import bonafide.observation.EmailAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a server reports of a message that it could not deliver (RFC 3464). */
final class DeliveryStatus {
    private DeliveryStatus() {}

    /** The addresses that were not reached for good; a delay is no failure. */
    static List<Mail.Undelivered> read(String text) {
        List<Mail.Undelivered> failed = new ArrayList<>();
        for (String block : text.replace("\r\n", "\n").split("\n\\s*\n", -1)) {
            Map<String, String> fields = fields(block);
            String recipient = fields.getOrDefault("final-recipient", "");
            Optional<EmailAddress> address = EmailAddress.parse(recipient.substring(recipient.indexOf(';') + 1));
            boolean hasFailed = fields.getOrDefault("action", "").equalsIgnoreCase("failed");
            if (hasFailed && address.isPresent()) {
                String reason = fields.getOrDefault("diagnostic-code", fields.getOrDefault("status", ""));
                failed.add(
                        new Mail.Undelivered(address.get(), Optional.of(reason).filter(words -> !words.isBlank())));
            }
        }
        return failed;
    }

    private static Map<String, String> fields(String block) {
        Map<String, String> fields = new HashMap<>();
        for (String line : block.replaceAll("\n[ \t]+", " ").split("\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return fields;
    }
}
