package bonafide.source.okta;

import bonafide.dossier.Statement;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.observation.SignIn;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.util.Optional;
import java.util.Set;

/** What an event says about the account that acted. */
final class OktaMapper {
    private static final String SESSION_END = "user.session.end";
    private static final String FACTOR_ACTIVATED = OktaEvent.FACTOR_ACTIVATED;

    private static final Set<String> SIGN_INS = Set.of(
            "user.session.start",
            "user.authentication.auth",
            "user.authentication.authenticate",
            "user.authentication.verify",
            "user.authentication.auth_via_mfa",
            "user.authentication.auth_via_IDP",
            "user.authentication.auth_via_inbound_SAML",
            "user.authentication.auth_via_inbound_delauth",
            "user.authentication.auth_via_AD_agent",
            "user.authentication.auth_via_LDAP_agent",
            "user.authentication.auth_via_radius",
            "user.authentication.auth_via_social",
            "user.authentication.auth_via_iwa",
            "user.authentication.auth_via_richclient");

    private static final Set<String> USES =
            Set.of("user.authentication.sso", "user.session.access_admin_app", "user.session.context.change");

    /** What everybody has is nobody's authenticator. */
    private static final Set<String> SHARED_BY_ALL = Set.of("Password", "Email", "Security Question");

    /** Whether events of that type are read. */
    static boolean knows(String type) {
        return SIGN_INS.contains(type)
                || USES.contains(type)
                || type.equals(SESSION_END)
                || type.equals(FACTOR_ACTIVATED);
    }

    /**
     * Whether it matters what such an event acted upon. A session's start names authenticators that everybody has; of a
     * session's use the application is not kept.
     */
    static boolean needsTargets(String type, String result, boolean hasSession) {
        boolean uses = USES.contains(type) && hasSession && succeeded(result);
        return !uses && !type.equals("user.session.start") && !type.equals(SESSION_END);
    }

    void map(OktaEvent event, RawRecord raw, Reading reading) {
        OktaEvent.Actor person = event.person();
        if (person.account().isEmpty()) {
            reading.unknownType(event.type() + " (no account)");
            return;
        }
        Provenance provenance = reading.provenance(raw, event.published());
        Optional<? extends Observation> observation = observation(event, provenance, person.account());
        if (observation.isEmpty()) {
            reading.unknownType(event.type() + " (" + (event.result().isEmpty() ? "no result" : event.result()) + ")");
            return;
        }
        reading.state(Statement.of(person.about(), observation.get()));
    }

    private static Optional<? extends Observation> observation(OktaEvent event, Provenance provenance, String account) {
        if (event.type().equals(SESSION_END)) {
            return event.session().map(session -> new SignIn.SessionEnded(provenance, account, session));
        }
        if (event.type().equals(FACTOR_ACTIVATED)) {
            return enrolled(event, provenance, account);
        }
        boolean uses = event.session().isPresent() && USES.contains(event.type()) && succeeded(event.result());
        return uses ? used(event, provenance, account) : signedIn(event, provenance, account);
    }

    private static Optional<SignIn.SignedIn> signedIn(OktaEvent event, Provenance provenance, String account) {
        Optional<SignIn.Outcome> outcome = switch (event.result()) {
            case "SUCCESS", "ALLOW" -> Optional.of(SignIn.Outcome.SUCCESS);
            case "FAILURE", "DENY" -> Optional.of(SignIn.Outcome.FAILURE);
            case "CHALLENGE" -> Optional.of(SignIn.Outcome.CHALLENGE);
            default -> Optional.empty();
        };
        return outcome.map(how -> new SignIn.SignedIn(
                provenance,
                account,
                how,
                event.origin().address(),
                event.origin().place(),
                event.device(),
                event.origin().userAgent(),
                event.session(),
                event.origin().managed(),
                event.target("AppInstance").flatMap(OktaEvent.Target::name),
                enrolment(event)));
    }

    private static Optional<SignIn.SessionUsed> used(OktaEvent event, Provenance provenance, String account) {
        return event.session()
                .map(session -> new SignIn.SessionUsed(
                        provenance,
                        account,
                        session,
                        event.origin().address(),
                        event.origin().place(),
                        event.device(),
                        event.origin().managed()));
    }

    /** A phone with Okta Verify is known by its own id; any other authenticator by the id of its enrolment. */
    private static Optional<SignIn.FactorEnrolled> enrolled(OktaEvent event, Provenance provenance, String account) {
        if (!succeeded(event.result())) {
            return Optional.empty();
        }
        String factor = event.factor()
                .or(() -> event.target("AuthenticatorEnrollment").flatMap(OktaEvent.Target::name))
                .orElse("unknown");
        Optional<String> phone = factor.startsWith("OKTA_VERIFY") ? event.device() : Optional.empty();
        return phone.or(() -> enrolment(event))
                .map(authenticator -> new SignIn.FactorEnrolled(provenance, account, factor, authenticator));
    }

    private static Optional<String> enrolment(OktaEvent event) {
        return event.target("AuthenticatorEnrollment")
                .filter(target -> target.name().filter(SHARED_BY_ALL::contains).isEmpty())
                .flatMap(OktaEvent.Target::id)
                .filter(id -> !id.equals(event.person().id()));
    }

    private static boolean succeeded(String result) {
        return result.equals("SUCCESS") || result.equals("ALLOW");
    }
}
