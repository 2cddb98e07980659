package bonafide.source.microsoft;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.observation.Provenance;
import bonafide.observation.SignIn;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person's sign-in, whichever log says it.
 *
 * @param at when
 * @param account the name with which the person signs in
 * @param name what the directory calls the person
 * @param outcome how it ended
 * @param origin from where, and with what
 * @param session Microsoft's id of the session
 * @param application what was signed in to
 * @param interactive whether the person was asked for anything; else a program went on with what it had
 */
record MicrosoftSignIn(
        Instant at,
        String account,
        Optional<String> name,
        SignIn.Outcome outcome,
        Origin origin,
        Optional<String> session,
        Optional<String> application,
        boolean interactive) {

    /** Where a sign-in came from; the device is its id in the directory. */
    record Origin(
            Optional<IpAddress> address,
            Optional<Place> place,
            Optional<String> device,
            Optional<String> userAgent,
            Optional<Boolean> managed) {

        /** That a device is not managed is only known of one that the directory knows. */
        Origin {
            boolean known = device.isPresent();
            managed = managed.filter(yes -> yes || known);
        }

        /** The same without what follows from the address. */
        Origin withoutAddress() {
            return new Origin(Optional.empty(), Optional.empty(), device, userAgent, managed);
        }
    }

    void state(RawRecord raw, Reading reading) {
        Provenance provenance = reading.provenance(raw, at);
        List<Key> about = new ArrayList<>(OwnKeys.account(account));
        name.filter(called -> !called.equalsIgnoreCase(account))
                .ifPresent(called -> about.add(Key.of(KeyKind.NAME, called)));
        boolean goesOn = !interactive && outcome == SignIn.Outcome.SUCCESS && session.isPresent();
        reading.state(Statement.of(about, goesOn ? used(provenance) : signedIn(provenance)));
    }

    private SignIn.SessionUsed used(Provenance provenance) {
        return new SignIn.SessionUsed(
                provenance, account, session.orElse(""), origin.address, origin.place, origin.device, origin.managed);
    }

    private SignIn.SignedIn signedIn(Provenance provenance) {
        return new SignIn.SignedIn(
                provenance,
                account,
                outcome,
                origin.address,
                origin.place,
                origin.device,
                origin.userAgent,
                session,
                origin.managed,
                application,
                Optional.empty());
    }
}
