package bonafide.report.page;

import bonafide.assessment.Assessment;
import bonafide.assessment.Band;
import bonafide.assessment.Weighed;
import bonafide.observation.Linked;
import bonafide.observation.SubjectId;
import bonafide.observation.Suppression;
import bonafide.screening.Screening;
import bonafide.screening.Screening.Screened;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What every part of the page needs to know of a subject: its name, where its section is, its band, what to withhold. */
final class Subjects {
    private final List<Screened> detailed;
    private final Map<SubjectId, SubjectName> names = new HashMap<>();
    private final Map<SubjectId, Band> bands = new HashMap<>();
    private final Set<SubjectId> open = new HashSet<>();
    private final Map<SubjectId, Set<String>> restingOnLinks = new HashMap<>();

    private Subjects(List<Screened> detailed) {
        this.detailed = detailed;
    }

    static Subjects of(Screening.Result screening) {
        List<Screened> all = screening.subjects();
        List<Screened> detailed = screening.count() <= Limits.ALL_IN_FULL
                ? all
                : all.stream()
                        .filter(screened -> screened.assessment().band().compareTo(Band.CLEAR) > 0)
                        .limit(Limits.SECTIONS)
                        .toList();
        Subjects subjects = new Subjects(detailed);
        Map<SubjectId, String> anchors = new HashMap<>();
        detailed.forEach(screened -> anchors.put(screened.dossier().subject(), "s" + (anchors.size() + 1)));
        for (Assessment assessment : screening.assessments()) {
            SubjectId subject = assessment.subject();
            subjects.names.put(subject, SubjectName.of(subject, assessment.names(), anchors.getOrDefault(subject, "")));
            subjects.bands.put(subject, assessment.band());
            subjects.restingOnLinks.put(subject, restingOnLinks(assessment));
        }
        for (Screened screened : all) {
            if (screened.dossier()
                    .all(Suppression.AddressProtection.class)
                    .findAny()
                    .isEmpty()) {
                subjects.open.add(screened.dossier().subject());
            }
        }
        return subjects;
    }

    /** Those that have a section of their own, most urgent first. */
    List<Screened> detailed() {
        return detailed;
    }

    SubjectName name(SubjectId subject) {
        return names.getOrDefault(subject, SubjectName.of(subject, List.of(), ""));
    }

    Optional<Band> band(SubjectId subject) {
        return Optional.ofNullable(bands.get(subject));
    }

    /** The red flags that were found because of something the subject has in common with others. */
    Set<String> restingOnLinks(SubjectId subject) {
        return restingOnLinks.getOrDefault(subject, Set.of());
    }

    private static Set<String> restingOnLinks(Assessment assessment) {
        return assessment.findings().stream()
                .map(Weighed::finding)
                .filter(finding ->
                        finding.found().evidence().stream().anyMatch(one -> one.observation() instanceof Linked))
                .map(finding -> finding.redFlag().id())
                .collect(Collectors.toSet());
    }

    /** Whether the subject's address is protected, or it is not known here that it is not. */
    boolean guarded(SubjectId subject) {
        return !open.contains(subject);
    }
}
