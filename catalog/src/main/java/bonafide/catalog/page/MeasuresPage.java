package bonafide.catalog.page;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.Source;
import bonafide.catalog.draft.WrittenMeasure;
import bonafide.redflag.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code docs/measures.md}: every due-diligence measure, with what is done, kept and left to a person. */
public final class MeasuresPage {
    private static final String INTRO = """
            <!-- Written by `make docs` from the files in catalog/measures/. Change those. -->
            # Measures

            A measure is a due-diligence step with its evidence and its definition of done. Done never means that somebody
            is safe: each measure says how it has failed or can fail, and no single one is relied upon.

            Everybody in a role tier gets the same checks. A red flag may bring a planned check forward; it does not add a
            hurdle for one group. A check that is skipped says by whom and why. Some measures are not lawful everywhere:
            drug tests, biometric sign-in, recordings, monitoring and background reports depend on the jurisdiction.
            """;

    private static final Map<String, String> KINDS = kinds();

    private final Draft draft;
    private final Markdown page = new Markdown();

    private MeasuresPage(Draft draft) {
        this.draft = draft;
    }

    /** The page. */
    public static String of(Draft draft) {
        return new MeasuresPage(draft).write();
    }

    private String write() {
        page.block(INTRO);
        KINDS.forEach((prefix, heading) -> {
            page.block("## " + heading);
            page.table(
                    List.of("measure", "in a line"),
                    of(prefix).stream()
                            .map(measure -> List.of(Markdown.link("", measure.id()), measure.title()))
                            .toList());
            of(prefix).forEach(this::measure);
        });
        return page.page();
    }

    private void measure(Measure measure) {
        page.block("### " + measure.id());
        page.block("**" + measure.title() + ".** " + measure.what());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("by whom", measure.byWhom()));
        rows.add(List.of("evidence to keep", measure.evidence()));
        rows.add(List.of("done when", measure.done()));
        rows.add(List.of("defeated when", measure.defeatedWhen()));
        rows.add(List.of("only a person", measure.onlyAPerson()));
        rows.add(List.of(
                "sources",
                String.join("; ", measure.sources().stream().map(this::source).toList())));
        List<String> asking = draft.redFlags().stream()
                .filter(written -> written.flag().measures().contains(measure.id()))
                .map(written -> Markdown.link("red-flags.md", written.flag().id()))
                .toList();
        rows.add(List.of("asked for by", asking.isEmpty() ? "no red flag; part of a plan" : String.join(", ", asking)));
        page.table(List.of("", ""), rows);
    }

    private String source(String id) {
        Source source = draft.sources().get(id);
        return source == null ? id : id + " (" + source.publisher() + ", " + source.date() + ")";
    }

    private List<Measure> of(String prefix) {
        return draft.measures().stream()
                .map(WrittenMeasure::measure)
                .filter(measure -> measure.id().startsWith(prefix))
                .toList();
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("check-", "Checks of a person, a vendor or a case");
        kinds.put("control-", "Standing measures of the organisation");
        kinds.put("respond-", "After suspicion or an incident");
        return kinds;
    }
}
