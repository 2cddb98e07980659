package bonafide.source.cloudtrail;

import bonafide.source.JsonSource;
import bonafide.source.Signature;
import java.util.List;
import java.util.Set;

/** Who signed in to the AWS console or access portal, and who got a multi-factor device. */
public final class AwsCloudTrail implements JsonSource {
    @Override
    public String name() {
        return "aws-cloudtrail";
    }

    @Override
    public About about() {
        return new About(
                "AWS CloudTrail",
                "Log files as CloudTrail delivers them to a bucket (a list under Records, also packed with gzip), the"
                        + " download of the event history, or one event a line. Sign-ins to the console and to the access"
                        + " portal of IAM Identity Center are read, and multi-factor devices that are enabled. An assumed"
                        + " role is a person only where its session is named by a mail address; the account's root, a"
                        + " role of a program and a user name that AWS hides are nobody. Calls of the interfaces are"
                        + " counted: an access key is no session of a person's.",
                List.of(
                        "eventTime, eventSource, eventName, errorCode, sourceIPAddress, userAgent",
                        "userIdentity.type, .userName, .arn",
                        "responseElements.ConsoleLogin, serviceEventDetails.UserAuthentication",
                        "additionalEventData.MFAIdentifier",
                        "EnableMFADevice: requestParameters.userName, .serialNumber"),
                List.of("sign-in.signed-in", "sign-in.factor-enrolled"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json("eventVersion", "eventTime", "eventSource", "eventName", "awsRegion"),
                Signature.json("eventVersion", "eventTime", "eventType", "insightDetails"),
                Signature.json("digestStartTime", "digestEndTime", "awsAccountId", "logFiles"));
    }

    @Override
    public String nameHint() {
        return "cloudtrail";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("Records");
    }

    @Override
    public RecordReader open() {
        CloudTrailReader reader = new CloudTrailReader();
        return (raw, reading) ->
                reader.read(raw, reading).ifPresent(event -> CloudTrailMapper.map(event, raw, reading));
    }
}
