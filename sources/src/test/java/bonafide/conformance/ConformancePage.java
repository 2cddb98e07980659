package bonafide.conformance;

import java.util.List;

/** The table as a page, which holds counts and reasons only, and as text for the screen. */
final class ConformancePage {
    private static final String HEADING = """
            # Conformance

            Written by `make conformance`; do not edit. Vendors' raw logs were read by our sources, and what came out was
            compared with the fields that another project's tests expect of the same events (Elastic's integrations, state of
            June 2023), matched by where each event stands in its file. The samples themselves are no part of this project.

            *Agree*, *differ* and *absent* count events of which we make an observation of a kind that has the column:
            *absent* where they have the field and we do not. *Ours alone* counts what only we say. Events of which nothing is
            made are of types that say nothing about a person's sign-ins, devices or work; they are counted, never dropped in
            silence. Every difference is explained, or `make conformance` fails.
            """;

    private static final int SHOWN = 30;

    private ConformancePage() {}

    static String markdown(List<Measured> streams, Explained explained) {
        StringBuilder page = new StringBuilder(HEADING);
        for (Measured stream : streams) {
            page.append("\n## ").append(stream.stream.name()).append("\n\n");
            page.append("%d files, %d events: %d became observations, %d did not; %d records or parts refused.\n\n"
                    .formatted(stream.files, stream.events, stream.read, stream.events - stream.read, stream.refused));
            page.append("| their field | our column | agree | differ | absent | ours alone |\n");
            page.append("| --- | --- | ---: | ---: | ---: | ---: |\n");
            stream.stream.fields().forEach(field -> row(page, field, stream));
            reasons(page, stream, explained);
        }
        return page.toString();
    }

    private static void row(StringBuilder page, Field field, Measured stream) {
        Measured.Count count = stream.fields.getOrDefault(field.name(), new Measured.Count());
        page.append("| `%s` | `%s` | %d | %d | %d | %d |\n"
                .formatted(
                        field.name().replace(" or ", "` or `"),
                        field.ours(),
                        count.agree,
                        count.differ,
                        count.absent,
                        count.alone));
    }

    private static void reasons(StringBuilder page, Measured stream, Explained explained) {
        List<Explained.Reason> reasons = explained.reasons().stream()
                .filter(reason -> reason.stream().equals(stream.stream.name()))
                .toList();
        page.append(reasons.isEmpty() ? "" : "\n");
        reasons.forEach(reason -> page.append("- `%s` (%d): %s\n"
                .formatted(reason.field().replace(" or ", "` or `"), reason.events(), reason.words())));
    }

    /** For whoever measures: with the types of which nothing is made, and each difference. */
    static String screen(Measured stream) {
        StringBuilder text = new StringBuilder("\n%s: %d files, %d events, %d read, %d refused\n"
                .formatted(stream.stream.name(), stream.files, stream.events, stream.read, stream.refused));
        text.append("  %-60s %6s %6s %6s %6s\n".formatted("", "agree", "differ", "absent", "alone"));
        stream.fields.forEach((field, count) -> text.append(
                "  %-60s %6d %6d %6d %6d\n".formatted(field, count.agree, count.differ, count.absent, count.alone)));
        stream.notRecognised.forEach(
                file -> text.append("  not recognised: ").append(file).append('\n'));
        stream.unknownTypes.forEach(
                (type, count) -> text.append("  nothing is made of %d of %s\n".formatted(count, type)));
        stream.differences.stream()
                .limit(SHOWN)
                .forEach(difference -> text.append("  ").append(difference).append('\n'));
        return text.toString();
    }
}
