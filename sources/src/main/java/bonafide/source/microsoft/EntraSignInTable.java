package bonafide.source.microsoft;

import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.observation.SignIn;
import bonafide.source.CsvSource;
import bonafide.source.Json;
import bonafide.source.Reading;
import bonafide.source.Row;
import bonafide.source.Signature;
import bonafide.source.Times;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Sign-ins as the Entra admin centre writes them into a table. */
public final class EntraSignInTable implements CsvSource {
    @Override
    public String name() {
        return "entra-sign-in-table";
    }

    @Override
    public About about() {
        return new About(
                "Microsoft Entra sign-ins as CSV",
                "Download from Sign-in logs in the Entra admin centre, format CSV, in English. The table does not say whether a"
                        + " sign-in was interactive; only the name of the file does, so keep NonInteractive in it: of such"
                        + " sign-ins the address is kept only for programs on the person's own device. A status of"
                        + " Interrupted is a challenge. That a device is not managed is taken only of one with an id.",
                List.of("Date (UTC), User, Username, IP address, Location, Status, Application, Client app, Device ID,"
                        + " Managed, User agent, Session ID"),
                List.of("sign-in.signed-in", "sign-in.session-used"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.csv("Date (UTC)", "Request ID", "Username", "IP address", "Status", "Client app"));
    }

    @Override
    public String nameHint() {
        return "signins";
    }

    @Override
    public Set<String> repeated() {
        return Set.of("incoming token type");
    }

    @Override
    public RowReader open() {
        return EntraSignInTable::read;
    }

    private static void read(Row row, Reading reading) {
        Optional<Instant> at =
                reading.instant(row.raw(), "Date (UTC)", row.cell("date (utc)").map(Times::inUtcUnlessSaid));
        if (at.isEmpty()) {
            return;
        }
        Optional<SignIn.Outcome> outcome = row.cell("status").flatMap(EntraSignInTable::outcome);
        Optional<String> account = row.cell("username");
        if (outcome.isEmpty() || account.isEmpty()) {
            reading.unknownType("sign-in (" + (account.isEmpty() ? "no person" : "no result") + ")");
            return;
        }
        boolean interactive = !reading.file().toLowerCase(Locale.ROOT).contains("noninteractive");
        boolean onTheDevice =
                row.cell("client app").filter(EntraReader::isOnTheDevice).isPresent();
        new MicrosoftSignIn(
                        at.get(),
                        account.get(),
                        row.cell("user"),
                        outcome.get(),
                        interactive || onTheDevice ? origin(row) : origin(row).withoutAddress(),
                        row.cell("session id"),
                        row.cell("application"),
                        interactive)
                .state(row.raw(), reading);
    }

    private static MicrosoftSignIn.Origin origin(Row row) {
        return new MicrosoftSignIn.Origin(
                row.cell("ip address").flatMap(IpAddress::parse),
                row.cell("location").flatMap(EntraSignInTable::place),
                row.cell("device id"),
                row.cell("user agent"),
                row.cell("managed").flatMap(EntraSignInTable::flag));
    }

    /** {@code Columbus, Ohio, US}; parts may be blank. */
    private static Optional<Place> place(String location) {
        String[] parts = location.split(",", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        return Optional.of(Place.of(parts[2], parts[1], parts[0]))
                .filter(place -> !place.country().isEmpty());
    }

    private static Optional<Boolean> flag(String written) {
        return switch (written) {
            case "Yes" -> Optional.of(true);
            case "No" -> Optional.of(false);
            default -> Json.flagOf(written);
        };
    }

    private static Optional<SignIn.Outcome> outcome(String status) {
        return switch (status) {
            case "Success" -> Optional.of(SignIn.Outcome.SUCCESS);
            case "Failure" -> Optional.of(SignIn.Outcome.FAILURE);
            case "Interrupted" -> Optional.of(SignIn.Outcome.CHALLENGE);
            default -> Optional.empty();
        };
    }
}
