package bonafide.source.zoom;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.EmailAddress;
import bonafide.observation.Interview;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who joined a call, and is not its host.
 *
 * <p>The call itself is no key of theirs: interviewers, interpreters and assistants sit in the same call, and what is true
 * of them is not true of the candidate.
 *
 * @param meeting the call's number, or the name of the file about it
 * @param name as shown, with the original name in brackets where the report adds it
 * @param account with which they joined or registered
 * @param device the computer's name
 */
record ZoomParticipant(
        String meeting,
        Instant at,
        Optional<String> name,
        Optional<EmailAddress> account,
        Optional<IpAddress> address,
        Optional<Place> place,
        Optional<String> camera,
        Optional<String> device) {
    /** What the documentation says of whom a participant is taken to be. */
    static final String WHOM =
            "A participant is joined to a person by mail address, else by the name shown, and never by"
                    + " the call alone: interviewers, interpreters and assistants sit in the same call. So whoever joins without an"
                    + " account and under a name that is on no record stands for nobody; where you know who it was, write it down"
                    + " in the plain form. The host is counted, and nothing is made of it.";

    private static final Pattern RENAMED = Pattern.compile("([^()]{1,200})\\(([^()]{1,200})\\)\\s*");

    /** Hands the participant on; one who shows neither name nor account is counted. */
    void state(RawRecord raw, Reading reading) {
        List<Key> about = about();
        if (about.isEmpty()) {
            reading.unknownType("participant (no name)");
            return;
        }
        reading.state(Statement.of(
                about,
                new Interview.Joined(
                        reading.provenance(raw, at),
                        meeting,
                        name.orElse(""),
                        account,
                        address,
                        place,
                        camera,
                        device)));
    }

    private List<Key> about() {
        List<Key> about = new ArrayList<>();
        account.ifPresent(mail -> about.add(Key.of(KeyKind.EMAIL, mail.toString())));
        names().stream()
                .map(shown -> Key.of(KeyKind.NAME, shown))
                .filter(key -> !key.value().isEmpty())
                .forEach(about::add);
        return about;
    }

    /** The name shown, and the one in brackets behind it. */
    private List<String> names() {
        Matcher renamed = RENAMED.matcher(name.orElse(""));
        return renamed.matches()
                ? List.of(renamed.group(1), renamed.group(2))
                : name.stream().toList();
    }
}
