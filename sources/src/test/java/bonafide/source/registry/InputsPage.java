package bonafide.source.registry;

import bonafide.dossier.KeyKind;
import bonafide.form.Column;
import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.observation.Observation;
import bonafide.observation.Speaker;
import bonafide.source.Bounds;
import bonafide.source.FolderSource;
import bonafide.source.Signature;
import bonafide.source.Source;
import bonafide.source.plain.PlainForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code docs/inputs.md} from the kinds of observation and the sources. */
final class InputsPage {
    /** A table that the page shows and a test reads. */
    static final String EXAMPLE = """
            observation,at,about-employee-id,about-email,about-name,employee-id,role,start,order,address,account,outcome
            organisation.employed,2026-02-02,E-7,dana@example.com,Dana Petrov,E-7,Developer,2026-02-02,,,,
            logistics.ship-to,2026-01-28T15:00:00Z,E-7,,,,,,O-55,"12 Oak St, Columbus, OH 43206, US",,
            sign-in.signed-in,2026-02-02T09:00:00-05:00,E-7,,,,,,,192.0.2.7,dana@example.com,success
            """;

    private final StringBuilder page = new StringBuilder();

    private InputsPage() {}

    static String write() {
        InputsPage page = new InputsPage();
        page.folder();
        page.plainForm();
        page.kinds();
        page.sources();
        return page.page.toString();
    }

    private void folder() {
        page.append("""
                <!-- Written by `make docs` from the kinds of observation in core/ and the sources in sources/. Change those. -->
                # Inputs

                A folder is enough: `bonafide screen FOLDER` reads every file in it and in its folders, in the order of their
                names. What a file is follows from its content; its name decides only between two that fit equally well. For
                every file the report says what it was taken for, how many records were read, how many of a type of which
                nothing is made, and which were refused: where, why, and what to do about it. A refused record costs only
                itself.

                - **Packed files** (gzip, zip, also in one another) are opened; an entry is shown as `archive.zip!entry`.
                - **Text** is UTF-8, with or without a byte-order mark, or UTF-16; lines end as on any system.
                - **JSON** records stand one a line, in a list, or in a list that an object wraps.
                - **Tables** are CSV with commas, semicolons or tabs and a first line of column names.
                - Hidden files are not read. Links are not followed. Devices and pipes are refused.
                - **Evidence** names the file, the line, within JSON the pointer, and the SHA-256 of the record's bytes as they
                  stand there: unpacked, in UTF-8, without the end of the line. A line of JSON is hashed when it is cited; one that
                  changed since it was read has no hash, and what shows it says so.

                | bound | value |
                | --- | --- |
                """);
        bound("a record", Bounds.RECORD / 1024 / 1024 + " MiB");
        bound("a text in it", number(Bounds.TEXT) + " characters");
        bound("values in it, names and brackets counted", number(Bounds.TOKENS));
        bound("depth of nesting", String.valueOf(Bounds.DEPTH));
        bound("columns of a table", number(Bounds.COLUMNS));
        bound("lines in a quoted cell", number(Bounds.LINES_IN_CELL));
        bound("files in a folder", number(Bounds.FILES));
        bound("folders in one another", String.valueOf(Bounds.FOLDER_DEPTH));
        bound("archives in one another", String.valueOf(Bounds.ARCHIVE_DEPTH));
        bound("entries of an archive", number(Bounds.ENTRIES));
        bound("what comes out of an archive", (Bounds.UNPACKED >> 30) + " GiB");
        bound("the same, from " + (Bounds.RATIO_FROM >> 20) + " MiB on", Bounds.RATIO + " times the archive's size");
        bound("refusals of a file that are listed; all are counted", number(Bounds.REFUSALS));
    }

    private void bound(String what, String value) {
        row(what, value);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void plainForm() {
        page.append("""

                ## The plain form

                Whatever no vendor's export holds, and anything else, can be written down as a table with one fact a row
                (`plain-csv`), or as JSON with one object a fact (`plain-json`; a column of several values is a list of texts
                there). One file may mix kinds of facts: a row fills the columns of its kind and leaves the others blank. A
                cell with text in a column that the row's kind does not have is refused, so that nothing misspelt is lost.

                ```csv
                """);
        page.append(EXAMPLE).append("```\n\n| column | holds |\n| --- | --- |\n");
        row("`observation`", "the kind of fact, as listed below");
        row(
                "`at`",
                "when it was true: an instant with an offset, or a day, which is its first instant in UTC; blank means undated");
        row("`recorded`", "when it was written down, where that differs from `at`");
        row(
                "`speaker`",
                "`claim` where the person says so, `record` where a system or somebody else does; blank means "
                        + "`claim` for " + claimed() + ", and `record` for everything else");
        for (KeyKind key : KeyKind.values()) {
            row(
                    "`" + PlainForm.ABOUT + key.word() + "`",
                    key(key) + (key.strong() ? "" : "; weak: a join by it alone is listed as such"));
        }
        page.append("""

                        The `about-` columns say whom the row is about; they begin so because many kinds have columns of the same
                        names. Several may be filled, and none need be where the fact itself holds one: an employee or application
                        id, a platform's account, an account that signs in, the serial number of a device, an order or tracking
                        number, a meeting, a handle or the address of a profile page.

                        Names of accounts are compared as written, but for case: `dana` and `dana@example.com` are two keys, and
                        only a record that holds both brings them together. Of `DOMAIN\\name` in endpoint logs the name alone
                        counts, and an account that only one machine knows is nobody; where two domains use one name for two
                        people, no record may declare that name.

                        Rows of\s""").append(anchors()).append("""
                         say that a subject exists: all keys of such a row belong to it, and the other records are joined to
                        subjects by these.

                        """);
    }

    private void kinds() {
        page.append("## Kinds of facts\n");
        Map<String, List<Kind>> families = Kinds.written().stream()
                .collect(Collectors.groupingBy(Kind::family, LinkedHashMap::new, Collectors.toList()));
        families.forEach((family, kinds) -> {
            page.append("\n### ").append(family).append('\n');
            kinds.forEach(this::kind);
        });
    }

    private void kind(Kind kind) {
        page.append("\n**`")
                .append(kind.name())
                .append("`** ")
                .append(kind.means())
                .append(".\n");
        if (kind.columns().isEmpty()) {
            page.append("It has no columns of its own.\n");
            return;
        }
        page.append("\n| column | holds | written as |\n| --- | --- | --- |\n");
        for (Column column : kind.columns()) {
            String type = column.choices().isEmpty()
                    ? column.type()
                    : column.choices().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
            row("`" + column.name() + "`", column.means(), type + (column.required() ? "" : "; may be blank"));
        }
    }

    private void sources() {
        page.append("\n## Vendors' files\n\nOnly the fields named here are read.\n");
        Sources.known().stream()
                .filter(source -> !source.name().startsWith("plain-"))
                .sorted(java.util.Comparator.comparing(source -> source.about().title()))
                .forEach(this::source);
    }

    private void source(Source source) {
        Source.About about = source.about();
        page.append("\n### ")
                .append(about.title())
                .append("\n\n")
                .append(about.description())
                .append("\n\n");
        page.append("| | |\n| --- | --- |\n");
        row("name", "`" + source.name() + "`");
        row(
                "recognised by",
                source instanceof FolderSource
                        ? "the names in a folder"
                        : source.signatures().stream()
                                .map(InputsPage::signature)
                                .collect(Collectors.joining("; or ")));
        row("fields read", String.join("; ", about.fields()));
        row(
                "becomes",
                about.observations().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")));
    }

    private static String signature(Signature signature) {
        return switch (signature) {
            case Signature.Fields fields -> "records with " + code(fields.names());
            case Signature.Columns columns -> "columns " + code(columns.names());
            case Signature.Beginning beginning -> "a file that begins with `" + beginning.words() + "`";
        };
    }

    private static String code(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String claimed() {
        List<String> names = new ArrayList<>(List.of("`resume.*`"));
        Kinds.written().stream()
                .filter(kind -> !kind.family().equals("resume") && PlainForm.usualSpeaker(kind) == Speaker.CLAIM)
                .forEach(kind -> names.add("`" + kind.name() + "`"));
        return String.join(", ", names);
    }

    private static String anchors() {
        List<Class<? extends Observation>> anchors = Kinds.written().stream()
                .<Class<? extends Observation>>map(Kind::type)
                .filter(PlainForm.ANCHORS::contains)
                .toList();
        List<String> names =
                anchors.stream().map(type -> "`" + Kinds.of(type).name() + "`").toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String key(KeyKind key) {
        return switch (key) {
            case EMPLOYEE_ID -> "the HR system's id of the employment";
            case APPLICATION_ID -> "the applicant-tracking system's id of the application";
            case PLATFORM_ACCOUNT -> "an account on a freelance platform, as `platform/account`";
            case EMAIL -> "an e-mail address of the person, compared by mailbox";
            case USER_NAME -> "the name with which the person signs in";
            case DEVICE_SERIAL -> "the serial number of a device handed to the person";
            case DEVICE_NAME -> "the name that device goes by on the network";
            case ORDER -> "an order of equipment for the person";
            case TRACKING -> "the carrier's number of a parcel for the person";
            case MEETING -> "a call or interview round with the person";
            case HANDLE -> "a handle on a code-hosting or social site, as `site/handle`";
            case PHONE -> "a telephone number of the person";
            case NAME -> "the person's name as written";
        };
    }

    private void row(String... cells) {
        page.append(Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
