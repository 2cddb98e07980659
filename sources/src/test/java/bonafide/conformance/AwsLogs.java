package bonafide.conformance;

/** What is compared in AWS's logs. */
final class AwsLogs {
    static final LogStream CLOUDTRAIL = LogStream.of(
            "aws",
            "cloudtrail",
            "aws-cloudtrail",
            Field.at(),
            Field.of("user.target.name", "account", Form.WORD).or("user.name"),
            Field.of("source.ip", "address", Form.ADDRESS),
            Field.of("user_agent.original", "user-agent"),
            Field.of("event.outcome", "outcome", Form.OUTCOME),
            Field.of("aws.cloudtrail.flattened.request_parameters.serialNumber", "authenticator"));

    private AwsLogs() {}
}
