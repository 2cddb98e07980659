package bonafide.conformance;

import java.util.List;
import java.util.stream.Stream;

/** The streams that are measured; a vendor is a line here. */
final class LogStreams {
    static final List<LogStream> ALL = List.of(
            IdentityLogs.AUTH0,
            IdentityLogs.DUO,
            IdentityLogs.ONE_PASSWORD,
            MicrosoftLogs.SIGN_INS,
            MicrosoftLogs.ENTRA_AUDIT,
            MicrosoftLogs.UNIFIED_AUDIT,
            OktaLogs.SYSTEM,
            OsqueryLogs.RESULT);
    static final List<LogStream> ALL = Stream.concat(
                    Stream.of(OktaLogs.SYSTEM, OsqueryLogs.RESULT), EndpointLogs.ALL.stream())
            .toList();

    private LogStreams() {}
}
