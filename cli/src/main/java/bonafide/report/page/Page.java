package bonafide.report.page;

import bonafide.observation.SubjectId;
import bonafide.redflag.Catalogue;
import bonafide.reference.Table;
import bonafide.screening.Screening;
import bonafide.source.FileReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole report. Everything in it was made visible and bounded; templates only lay it out and escape it.
 *
 * @param rings those with most members first
 * @param moreRings how many more there are
 * @param subjects those that have a section of their own, most urgent first
 * @param withoutSection how many subjects are only listed
 */
public record Page(
        Masthead head,
        Overview overview,
        List<RingSheet> rings,
        int moreRings,
        List<SubjectSheet> subjects,
        int withoutSection,
        FilesSheet files,
        OrphansSheet orphans,
        List<TableRow> tables,
        Inline inline) {
    public Page {
        rings = List.copyOf(rings);
        subjects = List.copyOf(subjects);
        tables = List.copyOf(tables);
    }

    /** The page of a screening. */
    public static Page of(
            String folder,
            Screening.Result screening,
            List<FileReport> files,
            List<Table> tables,
            Catalogue catalogue) {
        Subjects subjects = Subjects.of(screening);
        List<RingSheet> rings = new ArrayList<>();
        screening.rings().stream()
                .limit(Limits.RINGS)
                .forEach(ring -> rings.add(RingSheet.of(rings.size() + 1, ring, subjects, catalogue)));
        Map<SubjectId, List<Ref>> ringsOf = ringsOf(screening, rings);
        List<SubjectSheet> sheets = subjects.detailed().stream()
                .map(screened -> SubjectSheet.of(
                        screened,
                        subjects,
                        ringsOf.getOrDefault(screened.assessment().subject(), List.of()),
                        catalogue))
                .toList();
        Instant asOf = screening.asOf();
        return new Page(
                Masthead.of(folder, screening, catalogue),
                Overview.of(screening, subjects),
                rings,
                screening.rings().size() - rings.size(),
                sheets,
                screening.count() - sheets.size(),
                FilesSheet.of(files),
                OrphansSheet.of(screening.orphans(), screening.orphaned()),
                tables.stream().map(table -> TableRow.of(table, asOf)).toList(),
                Inline.read());
    }

    private static Map<SubjectId, List<Ref>> ringsOf(Screening.Result screening, List<RingSheet> rings) {
        Map<SubjectId, List<Ref>> refs = new HashMap<>();
        for (int index = 0; index < rings.size(); index++) {
            Ref ref = new Ref(
                    rings.get(index).anchor(), "ring " + rings.get(index).number());
            screening
                    .rings()
                    .get(index)
                    .members()
                    .forEach(member -> refs.computeIfAbsent(member, any -> new ArrayList<>())
                            .add(ref));
        }
        return refs;
    }
}
