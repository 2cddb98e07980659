package bonafide.source.mail;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.Contact;
import bonafide.observation.EmailAddress;
import bonafide.observation.Message;
import bonafide.observation.Provenance;
import bonafide.observation.Speaker;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A message as a fact about who wrote it, and about whom it was written to. */
final class MailMapper {
    private static final String CHANNEL = "mail";

    private MailMapper() {}

    static void map(Mail mail, RawRecord raw, Reading reading) {
        Instant at = mail.sent().or(mail::received).orElse(Provenance.UNDATED);
        Provenance record = reading.provenance(raw, at, mail.received().orElse(at), Speaker.RECORD);
        for (Mail.Undelivered failed : mail.undelivered()) {
            reading.state(Statement.of(
                    about(failed.address()),
                    new Contact.DeliveryFailed(
                            record, Contact.Channel.EMAIL, failed.address().toString(), failed.reason())));
        }
        if (!mail.undelivered().isEmpty()) {
            return;
        }
        Optional<EmailAddress> from = mail.from();
        switch (mail.kind()) {
            case AUTOMATIC -> reading.unknownType("automatic message");
            case DISOWNED -> reading.unknownType("message that the sender's domain disowns (DMARC)");
            case WRITTEN -> {
                if (mail.words().isBlank() || from.isEmpty()) {
                    reading.unknownType("message without words of its own");
                } else {
                    written(mail, from.get(), record, reading);
                }
            }
        }
    }

    private static void written(Mail mail, EmailAddress from, Provenance record, Reading reading) {
        reading.state(Statement.of(
                about(from),
                new Message.Sent(
                        record.claimed(), CHANNEL, mail.thread(), Message.Direction.FROM_PERSON, mail.words())));
        for (EmailAddress reader : mail.to()) {
            reading.state(Statement.of(
                    about(reader),
                    new Message.Sent(record, CHANNEL, mail.thread(), Message.Direction.TO_PERSON, mail.words())));
        }
    }

    private static List<Key> about(EmailAddress address) {
        return List.of(Key.of(KeyKind.EMAIL, address.toString()));
    }
}
