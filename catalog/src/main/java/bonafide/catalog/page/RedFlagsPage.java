package bonafide.catalog.page;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.Expectation;
import bonafide.catalog.draft.Source;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.validator.Register;
import bonafide.redflag.Category;
import bonafide.redflag.CommonCause;
import bonafide.redflag.Excuse;
import bonafide.redflag.JudgementRules;
import bonafide.redflag.Need;
import bonafide.redflag.RedFlag;
import bonafide.redflag.Strength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@code docs/red-flags.md}: every red flag, for readers who do not write Java. */
public final class RedFlagsPage {
    private static final String INTRO = """
            <!-- Written by `make docs` from the files in catalog/. Change those. -->
            # Red flags

            A red flag is what an advisory or report says to look for, as a rule that compares what somebody claims with what
            records show. Each is one file in `catalog/red-flags/`, with its tests at the bottom. This page is made from those
            files.

            A finding is a contradiction, and contradictions mostly have innocent causes, so every red flag names them, says
            what would refute it, and what it cannot see. Where the records that it needs are not there, the outcome is a
            *gap*, said aloud: not observed is never not so. A person decides; nothing here rejects anybody or says who
            somebody is. The claimed name may belong to a victim.
            """;

    private static final String GOVERNMENT = """
            ## Published by governments and scored 0

            Two red flags of the announcement of 18 October 2023 are stand-ins for national origin. People will look for
            them, so they are in the catalogue, and they never count.

            | red flag | item | what it compares |
            |---|---|---|
            | `resume-education-region` | S-RF-06 | the places of the schools with the places of the work, from the résumé and a public table of schools |
            | `platform-language-preference` | S-RF-10 | the language chosen for a platform account with the person's own statement of languages and places |

            - They are shown as context with their usual innocent explanations, because a reviewer who has read the
              announcement would otherwise apply them unevenly in the head.
            - They score 0, always. No setting lets them change a band or an order; a test over random dossiers holds that.
            - At most they bring a check forward that everybody in the role tier gets anyway: the education check, and the
              identity paper beside the face on a call.
            - They are never a filter, a ranking, a search over people, a reason for rejection or a reason to ask for another
              paper. An organisation can switch either off.
            - Reports since then weaken both further: the workers' own language at work moved to English, and some claimed
              European degrees (SEK-2026, GTIG-2025).

            A third, `resume-language-errors` (F25A-13, F25B-02), has no detector at all: language errors are a reviewer's
            note, and no rule reads them.
            """;

    private final Draft draft;
    private final Markdown page = new Markdown();

    private RedFlagsPage(Draft draft) {
        this.draft = draft;
    }

    /** The page. */
    public static String of(Draft draft) {
        return new RedFlagsPage(draft).write();
    }

    private String write() {
        page.block(INTRO);
        contents();
        howTheyCount();
        for (Category category : Category.values()) {
            category(category);
        }
        page.block(GOVERNMENT);
        neverScored();
        commonCauses();
        sources();
        return page.page();
    }

    private void contents() {
        List<List<String>> rows = new ArrayList<>();
        for (Category category : Category.values()) {
            long written = of(category).size();
            rows.add(List.of(
                    written == 0 ? category.word() : "[" + category.word() + "](#" + category.word() + ")",
                    String.valueOf(written),
                    Sentences.of(category)));
        }
        page.table(List.of("category", "red flags", "what it looks at"), rows);
    }

    private void howTheyCount() {
        JudgementRules rules = draft.rules();
        page.block("## How they count");
        page.table(
                List.of("strength", "points", "meaning"),
                Arrays.stream(Strength.values())
                        .map(strength -> List.of(
                                strength.word(), String.valueOf(rules.points(strength)), Sentences.of(strength)))
                        .toList());
        page.block(("The categories are independent of each other; the findings of one add up to %d points at most. "
                        + "`escalate` asks for %d categories and %d points together, `verify` for %d points. "
                        + "Where fewer than %d categories or fewer than %d red flags could be judged, the band is "
                        + "`unjudged`. One fact counts once, and findings that one innocent cause explains together "
                        + "count as one. Points order the work of a reviewer; they are no probability. The numbers "
                        + "stand in `catalog/judgement.yaml`.")
                .formatted(
                        rules.categoryCap(),
                        rules.escalateCategories(),
                        rules.escalatePoints(),
                        rules.verifyPoints(),
                        rules.judgedCategories(),
                        rules.judgedRedFlags()));
    }

    private void category(Category category) {
        if (!of(category).isEmpty()) {
            page.block("## " + category.word()).block(Sentences.of(category));
            of(category).forEach(this::redFlag);
        }
    }

    private void redFlag(WrittenRedFlag written) {
        RedFlag flag = written.flag();
        page.block("### " + flag.id());
        page.block("**" + flag.title() + ".** " + flag.sign());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("strength", flag.strength().word() + (flag.scores() ? "" : ": shown, scored 0")));
        rows.add(List.of("innocent causes", word(flag.falsePositives()) + ": " + String.join("; ", flag.innocent())));
        rows.add(List.of("refuted by", flag.refutedBy()));
        rows.add(List.of("cannot see", String.join("; ", flag.blindTo())));
        rows.add(List.of("fairness", fairness(flag)));
        rows.add(List.of("needs", needs(flag)));
        add(rows, "excused by", flag.excusedBy().stream().map(Excuse::word).toList());
        add(
                rows,
                "takes the place of",
                flag.replaces().stream().map(Markdown::code).toList());
        add(
                rows,
                "next",
                flag.measures().stream()
                        .map(id -> Markdown.link("measures.md", id))
                        .toList());
        add(rows, "sources", flag.sources().stream().map(this::source).toList());
        rows.add(List.of("tests", tests(written)));
        rows.add(List.of("state", word(flag.maturity()) + ", version " + flag.version()));
        page.table(List.of("", ""), rows);
        settings(flag);
    }

    private void settings(RedFlag flag) {
        List<SettingRow> settings = SettingRow.of(flag);
        if (!settings.isEmpty()) {
            page.table(
                    List.of("setting", "value", "meaning"),
                    settings.stream()
                            .map(row -> List.of(Markdown.code(row.name()), row.value(), row.means()))
                            .toList());
        }
    }

    private void neverScored() {
        page.block("## Never scored");
        page.block("""
                No kind of observation has a column for these, and no red flag that scores may name them: the build holds
                every rule against this list, and so does the program when it reads somebody's own catalogue. A date of
                birth is compared as a record, never as an age. Accommodations remove findings and never add any.
                """);
        page.block(String.join(
                ", ",
                Register.MUST_NOT_SCORE.words().stream().map(Markdown::code).toList()));
        page.block("Only red flags of strength context may read "
                + String.join(
                        " and ",
                        Register.MUST_NOT_SCORE.contextOnlyKinds().stream()
                                .map(Markdown::code)
                                .toList())
                + ".");
    }

    private void commonCauses() {
        page.block("## Innocent common causes");
        page.block(
                "Before categories are counted, one innocent cause that explains several findings makes them count as one, "
                        + "and the assessment names it with the question that would settle it.");
        List<List<String>> rows = new ArrayList<>();
        for (CommonCause cause : draft.catalogue().commonCauses()) {
            List<String> explained = cause.explains().stream()
                    .map(id -> draft.has(id) ? Markdown.link("", id) : Markdown.code(id))
                    .toList();
            rows.add(List.of(cause.title(), cause.question(), String.join(", ", explained)));
        }
        page.table(List.of("cause", "question", "explains together"), rows);
    }

    private void sources() {
        page.block("## Which red flag looks for which item");
        page.block(
                "The items of the government papers, in our paraphrase. An item without a red flag is not looked for yet, "
                        + "or on purpose never.");
        List<List<String>> rows = new ArrayList<>();
        for (Source source : draft.sources().values()) {
            List<String> flags = draft.redFlags().stream()
                    .filter(written -> written.flag().sources().contains(source.id()))
                    .map(written -> Markdown.link("", written.flag().id()))
                    .toList();
            if (!source.says().isEmpty() && (!flags.isEmpty() || !isMeasure(source.id()))) {
                rows.add(List.of(source.id(), source.says(), flags.isEmpty() ? "–" : String.join(", ", flags)));
            }
        }
        page.table(List.of("item", "what it says", "red flags"), rows);
    }

    private static boolean isMeasure(String source) {
        return source.startsWith("M") || source.startsWith("S-DD");
    }

    private List<WrittenRedFlag> of(Category category) {
        return draft.redFlags().stream()
                .filter(written -> written.flag().category() == category)
                .toList();
    }

    private static String fairness(RedFlag flag) {
        return flag.fairness()
                + switch (flag.proxy()) {
                    case NO -> "";
                    case PARTLY -> " The fact can in part stand in for a protected characteristic.";
                    case YES -> " The fact stands in for a protected characteristic, so it never counts.";
                };
    }

    private static String needs(RedFlag flag) {
        return String.join(
                        ", and ",
                        flag.needs().stream()
                                .map(Need::anyOf)
                                .map(any -> String.join(
                                        " or ", any.stream().map(Markdown::code).toList()))
                                .toList())
                + "; else a gap";
    }

    private String source(String id) {
        Source source = draft.sources().get(id);
        return source == null ? id : id + " (" + source.publisher() + ", " + source.date() + ")";
    }

    private static String tests(WrittenRedFlag written) {
        return String.join(
                ", ",
                Arrays.stream(Expectation.values())
                        .map(expected -> written.cases().stream()
                                        .filter(one -> one.expected() == expected)
                                        .count()
                                + " "
                                + expected.word())
                        .toList());
    }

    private static void add(List<List<String>> rows, String label, List<String> items) {
        if (!items.isEmpty()) {
            rows.add(List.of(label, String.join("; ", items)));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
