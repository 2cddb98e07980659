package bonafide.source.microsoft;

import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import java.util.List;
import java.util.Set;

/** The unified audit log of Microsoft 365 as JSON. */
public final class UnifiedAuditLog implements JsonSource {
    static final String MEANING =
            "Sign-ins (UserLoggedIn, UserLoginFailed) and new authenticators (Update user.) are read."
                    + " Times are in UTC, as Microsoft documents, where they carry no offset. Users of another type than regular and"
                    + " administrator are nobody. The many operations of Exchange, SharePoint and Teams are counted and not read:"
                    + " their address may be that of a service of Microsoft's that acts for the person. An interrupt is a challenge"
                    + " and no failure. The log names no place.";
    static final List<String> FIELDS = List.of(
            "CreationTime, Operation, UserId, UserType, ActorIpAddress, ClientIP, LogonError, ErrorNumber, ObjectId",
            "ExtendedProperties: UserAgent",
            "DeviceProperties: Id, SessionId, IsCompliantAndManaged",
            "ModifiedProperties: StrongAuthenticationPhoneAppDetail, StrongAuthenticationUserDetails");

    @Override
    public String name() {
        return "microsoft-365-audit-log";
    }

    @Override
    public About about() {
        return new About(
                "Microsoft 365 unified audit log",
                "What the Management Activity API answers, in a list or one event a line; the field o365audit into which a"
                        + " shipper puts the event is opened. " + MEANING,
                FIELDS,
                List.of("sign-in.signed-in", "sign-in.factor-enrolled"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json("CreationTime", "Operation", "RecordType", "UserId", "Workload"),
                Signature.json("o365audit/CreationTime", "o365audit/RecordType", "o365audit/Id"));
    }

    @Override
    public String nameHint() {
        return "audit";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("events", "value");
    }

    @Override
    public RecordReader open() {
        return UnifiedAuditLog::read;
    }

    private static void read(RawRecord raw, Reading reading) {
        Json.read(raw, reading).ifPresent(record -> {
            Json inner = record.at("o365audit");
            UnifiedAuditReader.read(inner.isObject() ? inner : record, raw, reading);
        });
    }
}
