package bonafide.report;

import bonafide.assessment.Assessment;
import bonafide.assessment.Band;
import bonafide.assessment.Weighed;
import bonafide.linking.Ring;
import bonafide.observation.Provenance;
import bonafide.source.FileReport;
import bonafide.source.Shown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code bonafide screen} prints: a short table, then what was read and what was not. */
public final class ScreenText {
    private static final int MOST_ROWS = 200;
    private static final int MOST_REASONS = 2;
    private static final int WIDEST = 28;

    private final boolean colour;
    private final boolean everybody;

    /**
     * How to print.
     *
     * @param colour whether the terminal takes colours
     * @param everybody whether subjects with nothing to do are listed too
     */
    public ScreenText(boolean colour, boolean everybody) {
        this.colour = colour;
        this.everybody = everybody;
    }

    /** The whole text. */
    public String of(Results results) {
        StringBuilder text = new StringBuilder();
        if (results.screening().count() == 0) {
            text.append("No record names anybody, so there is nobody to judge.\n");
        } else {
            table(results, text);
            rings(results, text);
        }
        text.append('\n');
        counts(results).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private void table(Results results, StringBuilder text) {
        List<Assessment> wanted = results.screening().assessments().stream()
                .filter(assessment -> everybody || assessment.band().compareTo(Band.VERIFY) >= 0)
                .toList();
        List<Assessment> listed = wanted.subList(0, Math.min(MOST_ROWS, wanted.size()));
        int ids = width(
                "SUBJECT",
                listed.stream().map(assessment -> assessment.subject().value()));
        int names = width("NAME", listed.stream().map(ScreenText::name));
        text.append(row(ids, names, "BAND", "POINTS", "SUBJECT", "NAME", "WHY")).append('\n');
        for (Assessment assessment : listed) {
            String row = row(
                    ids,
                    names,
                    assessment.band().word(),
                    Integer.toString(assessment.points()),
                    assessment.subject().value(),
                    name(assessment),
                    why(assessment));
            text.append(coloured(assessment.band(), row)).append('\n');
        }
        long more = wanted(results.screening().bands()) - listed.size();
        if (more > 0) {
            text.append("and ").append(plural(more, "more subject")).append(": --out lists everybody\n");
        }
    }

    private long wanted(SortedMap<Band, Integer> bands) {
        return (everybody ? bands : bands.tailMap(Band.VERIFY))
                .values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String name(Assessment assessment) {
        return assessment.names().isEmpty() ? "" : assessment.names().getFirst();
    }

    private static int width(String heading, Stream<String> cells) {
        int longest = cells.mapToInt(String::length).max().orElse(0);
        return Math.min(WIDEST, Math.max(heading.length(), longest)) + 2;
    }

    private static String row(int ids, int names, String band, String points, String subject, String name, String why) {
        String right = " ".repeat(6 - Math.min(6, points.length())) + points;
        return (fit(band, 9) + right + "  " + fit(subject, ids) + fit(name, names) + why).stripTrailing();
    }

    private static String why(Assessment assessment) {
        List<String> counting = new ArrayList<>();
        for (Weighed weighed : assessment.findings()) {
            if (weighed.points() > 0) {
                counting.add(weighed.finding().redFlag().id());
            }
        }
        int shown = Math.min(MOST_REASONS, counting.size());
        String more = counting.size() > shown ? " and " + (counting.size() - shown) + " more" : "";
        return String.join(", ", counting.subList(0, shown)) + more;
    }

    private static void rings(Results results, StringBuilder text) {
        List<Ring> rings = results.screening().rings();
        for (int index = 0; index < rings.size(); index++) {
            Ring ring = rings.get(index);
            text.append(index == 0 ? "\n" : "")
                    .append("ring ")
                    .append(index + 1)
                    .append(": ")
                    .append(Shown.of(joined(ring.members().stream().map(Object::toString)), 300))
                    .append("\n    have in common: ")
                    .append(joined(
                            ring.links().stream().map(link -> link.observation().sharedInWords())))
                    .append('\n');
        }
        if (!rings.isEmpty()) {
            text.append("    A household, an employer or an agency can share these; the report says what to ask.\n");
        }
    }

    private static String joined(Stream<String> words) {
        return words.distinct().sorted().collect(Collectors.joining(", "));
    }

    private List<String> counts(Results results) {
        Map<Band, Integer> bands = results.screening().bands();
        List<String> lines = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        for (Band band : Band.values()) {
            if (bands.containsKey(band)) {
                counted.addFirst(bands.get(band) + " " + band.word());
            }
        }
        if (!counted.isEmpty()) {
            lines.add(plural(results.screening().count(), "subject") + ": " + String.join(", ", counted)
                    + (everybody ? "" : " (--all lists everybody)"));
        }
        lines.add(read(results.files()));
        if (!counted.isEmpty() && !results.screening().declared()) {
            lines.add("no HR or applicant export declares who the subjects are: each account was taken for one");
        }
        long orphans = results.screening().orphaned();
        if (orphans > 0) {
            lines.add(
                    plural(orphans, "record") + (orphans == 1 ? " belongs" : " belong") + " to nobody: see the report");
        }
        lines.add(asOf(results.screening().asOf()) + "a person decides, and a name may be that of a victim");
        return lines;
    }

    /** Where nothing carries a date, no day is made up. */
    private static String asOf(Instant asOf) {
        return asOf.equals(Provenance.UNDATED) ? "" : "as of " + asOf + "; ";
    }

    private static String read(List<FileReport> files) {
        long records = files.stream().mapToLong(FileReport::records).sum();
        long refused = files.stream().mapToLong(FileReport::refused).sum();
        long unknown = files.stream().filter(file -> !file.recognised()).count();
        return plural(files.size(), "file") + ", " + plural(records, "record")
                + (refused > 0 ? ", " + refused + " refused" : "")
                + (unknown > 0 ? ", " + plural(unknown, "file") + " not recognised" : "");
    }

    private static String plural(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static String fit(String text, int width) {
        String shown = Shown.of(text, width - 1);
        return shown + " ".repeat(Math.max(0, width - shown.length()));
    }

    private String coloured(Band band, String row) {
        String code = switch (band) {
            case INCIDENT -> "1;31";
            case ESCALATE -> "31";
            case VERIFY -> "33";
            case CLEAR, UNJUDGED -> "";
        };
        return colour && !code.isEmpty() ? "\u001B[" + code + "m" + row + "\u001B[0m" : row;
    }
}
