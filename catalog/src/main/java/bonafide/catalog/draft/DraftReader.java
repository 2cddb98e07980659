package bonafide.catalog.draft;

import bonafide.catalog.issue.Issues;
import bonafide.catalog.issue.Spot;
import bonafide.catalog.yaml.Fields;
import bonafide.catalog.yaml.YamlNode;
import bonafide.redflag.JudgementRules;
import bonafide.redflag.Measure;
import bonafide.redflag.RedFlag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a catalogue together from its files, in the order of their names, and says everything that is wrong with them. */
public final class DraftReader {
    private static final String RED_FLAGS = "red-flags/";
    private static final String MEASURES = "measures/";
    private static final String VERSION = "catalogue.yaml";
    private static final String CAUSES = "common-causes.yaml";
    private static final String RULES = "judgement.yaml";
    private static final String SOURCES = "sources.yaml";
    private static final String PLANNED = "planned.yaml";

    /** The single files that every catalogue has. */
    public static final List<String> NEEDED = List.of(VERSION, CAUSES, RULES, SOURCES);

    private final Map<String, YamlNode> files;
    private final Issues issues;

    private DraftReader(Map<String, YamlNode> files, Issues issues) {
        this.files = files;
        this.issues = issues;
    }

    /**
     * Reads parsed files.
     *
     * @param files by path below the catalogue's folder
     * @param lock the text of the lock file, where there is one
     * @return empty if something that everything else needs is missing or broken; what else is wrong is in the issues
     */
    public static Optional<Draft> read(Map<String, YamlNode> files, Optional<String> lock, Issues issues) {
        return new DraftReader(files, issues).read(lock);
    }

    /** Where a red flag stands below the catalogue's folder. */
    public static String fileOf(RedFlag flag) {
        return RED_FLAGS + flag.category().word() + "/" + flag.id() + ".yaml";
    }

    /** Where a measure stands below the catalogue's folder. */
    public static String fileOf(Measure measure) {
        return MEASURES + measure.id() + ".yaml";
    }

    private Optional<Draft> read(Optional<String> lock) {
        List<WrittenRedFlag> flags = new ArrayList<>();
        List<WrittenMeasure> measures = new ArrayList<>();
        List<DossierCase> dossiers = new ArrayList<>();
        files.forEach((name, file) -> {
            if (name.startsWith(RED_FLAGS)) {
                RedFlagForm.read(file, issues).ifPresent(flags::add);
            } else if (name.startsWith(MEASURES)) {
                MeasureForm.read(file, issues).ifPresent(measures::add);
            } else if (name.startsWith(DossierCase.BENIGN) || name.startsWith(DossierCase.SCENARIOS)) {
                DossierForm.read(file, issues).ifPresent(dossiers::add);
            }
        });
        List<WrittenCause> causes =
                needed(CAUSES).map(file -> CauseForm.read(file, issues)).orElse(List.of());
        Map<String, Source> sources =
                needed(SOURCES).map(file -> SourceForm.read(file, issues)).orElse(Map.of());
        Optional<JudgementRules> rules = needed(RULES).flatMap(file -> RulesForm.read(file, issues));
        String version = needed(VERSION)
                .flatMap(file -> Fields.of("the catalogue", file, issues))
                .map(DraftReader::version)
                .orElse("");
        return rules.map(numbers -> new Draft(
                flags,
                measures,
                causes,
                dossiers,
                numbers,
                sources,
                planned(),
                lock.map(text -> Lock.read(text, issues)),
                version));
    }

    private Optional<YamlNode> needed(String name) {
        Optional<YamlNode> file = Optional.ofNullable(files.get(name));
        boolean unreadable =
                issues.all().stream().anyMatch(issue -> issue.spot().file().equals(name));
        if (file.isEmpty() && !unreadable) {
            issues.error("Form", Spot.ofFile(name), "the catalogue needs this file", "");
        }
        return file;
    }

    private Set<String> planned() {
        return Optional.ofNullable(files.get(PLANNED))
                .flatMap(file -> Fields.of("the plan", file, issues))
                .map(fields -> {
                    Set<String> ids = new HashSet<>(fields.texts("planned", false));
                    fields.sound();
                    return ids;
                })
                .orElse(Set.of());
    }

    private static String version(Fields fields) {
        String version = fields.text("version");
        fields.sound();
        return version;
    }
}
