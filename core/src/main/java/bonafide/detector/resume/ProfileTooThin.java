package bonafide.detector.resume;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Profile.Capture;
import bonafide.observation.Resume.Employment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: the profile of somebody who claims a long career is new and nearly empty, or lacks a picture as well.
 *
 * <p>Context only: the absence of data is no contradiction. It is fooled by a bought, old profile. What looks like it:
 * privacy, people who avoid harassment, newcomers, closed-source work. At least two marks must come together, and a value
 * the page does not show is no mark. Sources: C22-04, S-RF-04, FLAME-BL13.
 */
public record ProfileTooThin(Settings settings) implements KeepingDetector {
    /** What counts as thin, beside which career. */
    public record Settings(
            @Means("How many years of career must be claimed")
            int careerYears,

            @Means("How many months old the account may be when seen")
            int youngMonths,

            @Means("Below how many connections a profile is nearly empty")
            int connections,

            @Means("How many of the marks new, nearly empty and without a picture must come together")
            int marks) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Capture.class, Employment.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        Optional<Employment> first = state.stream(Employment.class)
                .min(Comparator.comparing(job -> job.start().earliest()));
        List<Capture> captures = state.all(Capture.class);
        if (first.isEmpty() || captures.isEmpty()) {
            return new Judgement.Missing(
                    List.of("profile.capture", "resume.employment"),
                    "no profile was captured, or no career is claimed");
        }
        LocalDate since = first.get().start().latest();
        List<Capture> thin = captures.stream()
                .filter(capture -> !since.plusYears(settings.careerYears).isAfter(seen(capture, asOf)))
                .filter(capture -> marks(capture, asOf).size() >= settings.marks)
                .toList();
        if (thin.isEmpty()) {
            return new Judgement.Silent("no profile is thinner than the claimed career allows");
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(first.get(), "career since " + first.get().start()));
        thin.forEach(capture -> evidence.add(
                new Evidence(capture, Wording.brief(capture.site()) + ": " + Wording.list(marks(capture, asOf)))));
        String marks = Wording.list(marks(thin.getFirst(), asOf));
        return Judgement.Found.of(
                "The résumé claims a career since " + first.get().start() + "; the "
                        + Wording.brief(thin.getFirst().site()) + " profile is " + marks + ".",
                new Compared("career since " + first.get().start(), "profile " + marks),
                evidence);
    }

    private List<String> marks(Capture capture, Instant asOf) {
        List<String> marks = new ArrayList<>();
        capture.created()
                .filter(created -> created.plusMonths(settings.youngMonths).isAfter(seen(capture, asOf)))
                .ifPresent(created -> marks.add("new (since " + created + ")"));
        capture.connections()
                .filter(connections -> connections < settings.connections)
                .ifPresent(connections ->
                        marks.add("nearly empty (" + Wording.count(connections, "connection", "connections") + ")"));
        capture.picture().filter(picture -> !picture).ifPresent(none -> marks.add("without a picture"));
        return marks;
    }

    private static LocalDate seen(Capture capture, Instant asOf) {
        return Wording.day(capture.provenance().dated() ? capture.at() : asOf);
    }
}
