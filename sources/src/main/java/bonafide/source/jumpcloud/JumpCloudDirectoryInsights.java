package bonafide.source.jumpcloud;

import bonafide.source.JsonSource;
import bonafide.source.Signature;
import java.util.List;

/** Sign-ins to JumpCloud's portals and to the applications behind it. */
public final class JumpCloudDirectoryInsights implements JsonSource {
    @Override
    public String name() {
        return "jumpcloud-directory-insights";
    }

    @Override
    public About about() {
        return new About(
                "JumpCloud Directory Insights",
                "Answers of /insights/directory/v1/events or the export of the same as JSON: a list or one event a line."
                        + " Sign-ins to the portals and to applications are read. Those to RADIUS and LDAP are counted,"
                        + " for their address is that of the access point or server; so are those on a device itself,"
                        + " which may be of a local account, and enrolments, which name no authenticator. A phone with"
                        + " JumpCloud Protect is the authenticator where it is named. A device that JumpCloud knows is"
                        + " managed. The region is taken by its name outside the United States and Canada.",
                List.of(
                        "event_type, timestamp, success, sso_token_success",
                        "initiated_by.type, .email, .username",
                        "client_ip, geoip.country_code, .region_code, .region_name, .latitude, .longitude",
                        "useragent.name, .version, .os_full",
                        "application.display_label, .name",
                        "auth_context.system.id, auth_context.jumpcloud_protect_device.id"),
                List.of("sign-in.signed-in"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json("event_type", "service", "timestamp", "organization", "@version"),
                Signature.json("event_type", "service", "timestamp", "organization", "initiated_by"));
    }

    @Override
    public String nameHint() {
        return "jumpcloud";
    }

    @Override
    public RecordReader open() {
        return (raw, reading) ->
                JumpCloudReader.read(raw, reading).ifPresent(event -> JumpCloudMapper.map(event, raw, reading));
    }
}
