package bonafide.conformance;

/** What is compared in Zoom's webhooks. */
final class ZoomLogs {
    static final LogStream WEBHOOK = LogStream.of(
                    "zoom",
                    "webhook",
                    "zoom-webhooks",
                    Field.of("zoom.meeting.id", "meeting"),
                    Field.of("zoom.participant.user_name", "display-name"),
                    Field.of("zoom.participant.join_time", Field.AT, Form.INSTANT)
                            .or("zoom.user.date_time"),
                    Field.of("zoom.user.email", "account", Form.WORD))
            .inside("zoom");

    private ZoomLogs() {}
}
