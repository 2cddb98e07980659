package bonafide.conformance;

/** What is compared in osquery's logs: nobody has said what to expect, so the records themselves do. */
final class OsqueryLogs {
    static final LogStream RESULT = LogStream.of(
            "osquery",
            "result",
            "osquery-result-log",
            Field.of("unixTime", Field.AT, Form.EPOCH),
            Field.of("decorations.hardware_serial", "serial").or("columns.hardware_serial"),
            Field.of("columns.cmdline", "command-line"),
            Field.of("columns.version", "version").or("columns.bundle_short_version"),
            Field.of("columns.path", "path"),
            Field.of("columns.vendor_id", "vendor-id", Form.WORD),
            Field.of("columns.identifier", "identifier"));

    private OsqueryLogs() {}
}
