package bonafide.source.slack;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.observation.SignIn;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an entry says about the member who acted. */
final class SlackMapper {
    private SlackMapper() {}

    static void map(SlackEntry entry, RawRecord raw, Reading reading) {
        switch (entry.action()) {
            case "user_login" -> state(entry, signedIn(entry, SignIn.Outcome.SUCCESS, raw, reading), reading);
            case "user_login_failed" -> state(entry, signedIn(entry, SignIn.Outcome.FAILURE, raw, reading), reading);
            case "user_logout" -> state(entry, ended(entry, raw, reading), reading);
            case "file_downloaded", "file_uploaded", "file_shared" -> state(entry, used(entry, raw, reading), reading);
            default -> reading.unknownType(entry.action());
        }
    }

    private static void state(SlackEntry entry, Optional<? extends Observation> observation, Reading reading) {
        if (observation.isEmpty()) {
            reading.unknownType(entry.action() + (entry.account().isEmpty() ? " (no member)" : " (no session)"));
            return;
        }
        List<Key> about = new ArrayList<>(OwnKeys.of(observation.get()));
        entry.name().ifPresent(name -> about.add(Key.of(KeyKind.NAME, name)));
        reading.state(Statement.of(about, observation.get()));
    }

    private static Optional<SignIn.SignedIn> signedIn(
            SlackEntry entry, SignIn.Outcome outcome, RawRecord raw, Reading reading) {
        return entry.account()
                .map(account -> new SignIn.SignedIn(
                        provenance(entry, raw, reading),
                        account,
                        outcome,
                        entry.address(),
                        Optional.empty(),
                        Optional.empty(),
                        entry.userAgent(),
                        entry.session(),
                        Optional.empty(),
                        Optional.of("Slack"),
                        Optional.empty()));
    }

    private static Optional<SignIn.SessionUsed> used(SlackEntry entry, RawRecord raw, Reading reading) {
        return entry.account()
                .flatMap(account -> entry.session()
                        .map(session -> new SignIn.SessionUsed(
                                provenance(entry, raw, reading),
                                account,
                                session,
                                entry.address(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    private static Optional<SignIn.SessionEnded> ended(SlackEntry entry, RawRecord raw, Reading reading) {
        return entry.account()
                .flatMap(account -> entry.session()
                        .map(session -> new SignIn.SessionEnded(provenance(entry, raw, reading), account, session)));
    }

    private static Provenance provenance(SlackEntry entry, RawRecord raw, Reading reading) {
        return reading.provenance(raw, entry.at());
    }
}
