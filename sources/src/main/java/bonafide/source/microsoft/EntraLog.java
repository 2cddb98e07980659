package bonafide.source.microsoft;

import bonafide.source.JsonSource;
import bonafide.source.Signature;
import java.util.List;
import java.util.Set;

/** The sign-in and audit logs of Microsoft Entra as JSON. */
public final class EntraLog implements JsonSource {
    @Override
    public String name() {
        return "entra-log";
    }

    @Override
    public About about() {
        return new About(
                "Microsoft Entra sign-in and audit logs",
                "What Graph answers under auditLogs/signIns and auditLogs/directoryAudits (a download from the Entra admin"
                        + " centre as JSON is the same), and what diagnostic settings send to storage or an event hub; one"
                        + " file may mix them. Sign-ins of service principals and managed identities are nobody's. A sign-in"
                        + " without the person, where the log names its session, is use of that session. Of such a one the"
                        + " address is kept only for programs on the person's own device, because for others Entra repeats"
                        + " the address of an earlier sign-in. Interrupts, with which Entra asks for something more, are"
                        + " challenges and no failures. That a device is not managed is taken only of a device that the"
                        + " directory knows. Of audit events, new authenticator apps and telephones are read; an app is"
                        + " known by the push token of its phone, else by the id of its registration. The address of an"
                        + " audit event is not kept: it often is one of Microsoft's own.",
                List.of(
                        "category, properties (diagnostic settings)",
                        "createdDateTime, userPrincipalName, userDisplayName, status.errorCode, ipAddress, isInteractive,"
                                + " clientAppUsed, userAgent, sessionId, appDisplayName",
                        "location: city, state, countryOrRegion, geoCoordinates.latitude, .longitude",
                        "deviceDetail: deviceId, isManaged",
                        "activityDisplayName, activityDateTime, result",
                        "targetResources: userPrincipalName, modifiedProperties StrongAuthenticationPhoneAppDetail (Id,"
                                + " DeviceToken) and StrongAuthenticationUserDetails (telephone numbers)"),
                List.of("sign-in.signed-in", "sign-in.session-used", "sign-in.factor-enrolled"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json(
                        "createdDateTime", "userPrincipalName", "appDisplayName", "ipAddress", "status/errorCode"),
                Signature.json("activityDisplayName", "activityDateTime", "initiatedBy", "targetResources"),
                Signature.json("category", "operationName", "properties/createdDateTime", "properties/status"),
                Signature.json(
                        "category",
                        "operationName",
                        "properties/activityDisplayName",
                        "properties/activityDateTime",
                        "properties/targetResources"));
    }

    @Override
    public String nameHint() {
        return "signin";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("value", "records");
    }

    @Override
    public RecordReader open() {
        return EntraReader::read;
    }
}
