package bonafide.catalog.page;

import bonafide.catalog.Reading;
import bonafide.catalog.draft.Source;
import bonafide.catalog.yaml.Fields;
import bonafide.redflag.Category;
import bonafide.redflag.Excuse;
import bonafide.redflag.Measure;
import bonafide.redflag.Need;
import bonafide.redflag.RedFlag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue as plain text, for {@code bonafide catalog list} and {@code bonafide catalog show}. */
public final class CatalogueText {
    private static final int INDENT = 18;

    private final Reading.Loaded loaded;

    public CatalogueText(Reading.Loaded loaded) {
        this.loaded = loaded;
    }

    /** Every red flag by category and every measure, one line each. */
    public String list() {
        StringBuilder text = new StringBuilder();
        text.append("Catalogue ").append(loaded.catalogue().version()).append(": ");
        text.append(counted(loaded.catalogue().redFlags().size(), "red flag")).append(", ");
        text.append(counted(loaded.catalogue().measures().size(), "measure")).append('\n');
        for (Category category : Category.values()) {
            List<RedFlag> flags = loaded.catalogue().redFlags().stream()
                    .filter(flag -> flag.category() == category)
                    .toList();
            if (!flags.isEmpty()) {
                text.append('\n').append(category.word()).append('\n');
                flags.forEach(flag -> text.append(String.format(
                        Locale.ROOT,
                        "  %-40s %-9s %s%n",
                        flag.id(),
                        flag.strength().word(),
                        flag.title())));
            }
        }
        text.append("\nmeasures\n");
        loaded.catalogue()
                .measures()
                .forEach(measure ->
                        text.append(String.format(Locale.ROOT, "  %-40s %s%n", measure.id(), measure.title())));
        return text.toString();
    }

    /** Everything about one red flag or measure; empty where there is none of that id. */
    public Optional<String> show(String id) {
        return loaded.catalogue()
                .redFlag(id)
                .map(this::redFlag)
                .or(() -> loaded.catalogue().measure(id).map(this::measure));
    }

    /** What to try instead of an id that there is not. */
    public String nearest(String id) {
        List<String> ids = Stream.concat(
                        loaded.catalogue().redFlags().stream().map(RedFlag::id),
                        loaded.catalogue().measures().stream().map(Measure::id))
                .toList();
        String hint = Fields.nearest(id, ids);
        return hint.startsWith("did you mean")
                ? hint.substring(0, hint.indexOf('?') + 1)
                : "bonafide catalog list shows them all";
    }

    private String redFlag(RedFlag flag) {
        StringBuilder text = new StringBuilder();
        text.append(flag.id()).append(", version ").append(flag.version()).append(", ");
        text.append(word(flag.maturity())).append('\n').append(flag.title()).append("\n\n");
        line(text, "sign", flag.sign());
        line(text, "strength", flag.strength().word() + " (" + points(flag) + ")");
        line(text, "false positives", word(flag.falsePositives()) + "; a proxy: " + word(flag.proxy()));
        list(text, "innocent causes", flag.innocent());
        list(text, "cannot see", flag.blindTo());
        line(text, "fairness", flag.fairness());
        line(text, "refuted by", flag.refutedBy());
        list(text, "excused by", flag.excusedBy().stream().map(Excuse::word).toList());
        list(text, "takes place of", flag.replaces());
        line(
                text,
                "needs",
                String.join("; ", flag.needs().stream().map(Need::toString).toList()));
        line(text, "detector", flag.detector());
        for (SettingRow row : SettingRow.of(flag)) {
            line(text, "", row.name() + " = " + row.value() + " — " + row.means());
        }
        list(text, "common causes", causes(flag));
        flag.sources().forEach(source -> line(text, "source", source(source)));
        flag.measures().forEach(measure -> line(text, "measure", measure + " — " + title(measure)));
        return text.toString();
    }

    private String measure(Measure measure) {
        StringBuilder text = new StringBuilder();
        text.append(measure.id()).append('\n').append(measure.title()).append("\n\n");
        line(text, "what", measure.what());
        line(text, "by whom", measure.byWhom());
        line(text, "evidence", measure.evidence());
        line(text, "done when", measure.done());
        line(text, "defeated when", measure.defeatedWhen());
        line(text, "only a person", measure.onlyAPerson());
        measure.sources().forEach(source -> line(text, "source", source(source)));
        list(
                text,
                "asked for by",
                loaded.catalogue().redFlags().stream()
                        .filter(flag -> flag.measures().contains(measure.id()))
                        .map(RedFlag::id)
                        .toList());
        return text.toString();
    }

    private String points(RedFlag flag) {
        int points = flag.scores() ? loaded.catalogue().rules().points(flag.strength()) : 0;
        return counted(points, "point");
    }

    private List<String> causes(RedFlag flag) {
        return loaded.catalogue().commonCauses().stream()
                .filter(cause -> cause.explains().contains(flag.id()))
                .map(cause -> cause.title())
                .toList();
    }

    private String title(String measure) {
        return loaded.catalogue().measure(measure).map(Measure::title).orElse("not written yet");
    }

    private String source(String id) {
        Source source = loaded.sources().get(id);
        if (source == null) {
            return id;
        }
        String says = source.says().isEmpty() ? source.title() : source.says();
        return id + " — " + says + " (" + source.publisher() + ", " + source.date() + ")";
    }

    private static void list(StringBuilder text, String label, List<String> items) {
        if (!items.isEmpty()) {
            line(text, label, String.join("; ", items));
        }
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append(Paragraph.labelled(label, INDENT, value));
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
