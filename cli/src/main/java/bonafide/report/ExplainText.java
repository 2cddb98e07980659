package bonafide.report;

import bonafide.assessment.AppliedCause;
import bonafide.assessment.Assessment;
import bonafide.assessment.CategoryPoints;
import bonafide.assessment.DueMeasure;
import bonafide.assessment.Suppressed;
import bonafide.assessment.Weighed;
import bonafide.finding.Evidence;
import bonafide.finding.Finding;
import bonafide.finding.Judgement;
import bonafide.finding.LookUp;
import bonafide.finding.Outcome;
import bonafide.observation.Provenance;
import bonafide.redflag.Category;
import bonafide.screening.Screening;
import bonafide.source.Shown;
import java.util.Locale;

/** What {@code bonafide explain} prints: one assessment with its whole derivation. */
public final class ExplainText {
    private static final int LONGEST_VALUE = 200;

    private final Assessment assessment;
    private final Screening.Screened screened;
    private final StringBuilder text = new StringBuilder();

    private ExplainText(Screening.Screened screened) {
        this.screened = screened;
        this.assessment = screened.assessment();
    }

    /** The derivation of one subject's assessment. */
    public static String of(Screening.Screened screened) {
        return new ExplainText(screened).derive();
    }

    private String derive() {
        line("", assessment.subject() + "  " + String.join(" / ", assessment.names()));
        line("", "as of " + assessment.asOf());
        line(
                "",
                assessment.band().word().toUpperCase(Locale.ROOT) + ": "
                        + assessment.band().meaning());
        line("", "because: " + assessment.because());
        assessment.categories().forEach(this::points);
        assessment.commonCauses().forEach(this::cause);
        if (!assessment.measures().isEmpty()) {
            heading("Measures to take, in this order");
            assessment.measures().forEach(this::measure);
        }
        if (!assessment.findings().isEmpty()) {
            heading("Findings");
            assessment.findings().forEach(this::weighed);
        }
        if (!assessment.suppressed().isEmpty()) {
            heading("Removed by agreements");
            assessment.suppressed().forEach(this::suppressed);
        }
        heading("Every red flag");
        for (Category category : Category.values()) {
            assessment.outcomes().stream()
                    .filter(outcome -> outcome.redFlag().category() == category)
                    .forEach(this::outcome);
        }
        if (!screened.weakJoins().isEmpty()) {
            heading("Records joined by one weak key only");
            screened.weakJoins()
                    .forEach(weak -> line(
                            "  ",
                            weak.join().by() + ": " + origin(weak.observation().provenance())));
            if (screened.beyond().weakJoins() > 0) {
                line("  ", "and " + screened.beyond().weakJoins() + " more");
            }
        }
        return text.toString();
    }

    private void points(CategoryPoints points) {
        String capped = points.uncapped() > points.points() ? " (" + points.uncapped() + " before the cap)" : "";
        String cause = points.cause()
                .map(found -> ", counted as one: " + found.title())
                .orElse("");
        line(
                "  ",
                points.points() + " " + points.category().word() + capped + ": " + String.join(", ", points.redFlags())
                        + cause);
    }

    private void cause(AppliedCause applied) {
        line(
                "",
                "one innocent cause may explain several findings: "
                        + applied.cause().title());
        line("  ", "explains: " + String.join(", ", applied.redFlags()));
        line("  ", "ask: " + applied.cause().question());
    }

    private void measure(DueMeasure due) {
        line("  ", due.measure().id() + ": " + due.measure().title());
        line("    ", "because of " + String.join(", ", due.because()));
        line("    ", "done when: " + due.measure().done());
    }

    private void weighed(Weighed weighed) {
        finding(weighed.finding(), weighed.points() + " points, " + weighed.why());
    }

    private void suppressed(Suppressed suppressed) {
        finding(
                suppressed.finding(),
                suppressed.reason() + ": " + origin(suppressed.by().provenance()));
    }

    private void finding(Finding finding, String weight) {
        line("  ", finding.redFlag().id() + " (" + weight + ")");
        line("    ", finding.found().reason());
        line("    ", "expected: " + finding.found().compared().expected());
        line("    ", "observed: " + finding.found().compared().observed());
        for (Evidence evidence : finding.found().evidence()) {
            Provenance provenance = evidence.observation().provenance();
            line("    ", "- " + evidence.value());
            line(
                    "      ",
                    origin(provenance)
                            + provenance
                                    .sha256()
                                    .map(sha256 ->
                                            ", sha256 " + sha256.toString().substring(0, 16) + "…")
                                    .orElse(", which has changed since it was read"));
        }
        for (LookUp lookUp : finding.found().lookUps()) {
            boolean stale = lookUp.table().staleAt(assessment.asOf());
            line(
                    "    ",
                    "looked up " + lookUp.asked() + ": " + lookUp.answered() + " ("
                            + lookUp.table().name() + ", " + lookUp.table().publisher() + ", "
                            + (lookUp.table().dated() ? lookUp.table().published() : "of a day not stated")
                            + (stale ? ", OUT OF DATE" : "") + ")");
        }
        line("    ", "innocent: " + String.join("; ", finding.redFlag().innocent()));
        line("    ", "refuted by: " + finding.redFlag().refutedBy());
    }

    private void outcome(Outcome outcome) {
        String came = switch (outcome.judgement()) {
            case Judgement.Found found -> "FOUND   " + found.reason();
            case Judgement.Silent silent -> "silent  " + silent.lookedAt();
            case Judgement.Missing missing -> "GAP     " + missing.why();
        };
        line("  ", outcome.redFlag().id());
        line("    ", came + " [" + outcome.lookedAt() + " looked at]");
    }

    private static String origin(Provenance provenance) {
        return provenance.file() + ", " + provenance.position() + (provenance.dated() ? ", " + provenance.at() : "")
                + ", " + provenance.speaker().name().toLowerCase(Locale.ROOT);
    }

    private void heading(String words) {
        text.append('\n').append(words).append('\n');
    }

    private void line(String indent, String words) {
        text.append(indent).append(Shown.of(words, LONGEST_VALUE * 4)).append('\n');
    }
}
