package bonafide.detector.document;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.PersonName;
import bonafide.detector.Wording;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Document.IdentityPaper;
import bonafide.observation.Identity.LegalName;
import bonafide.observation.Identity.NameUse;
import bonafide.observation.Observation;
import bonafide.observation.Profile.Capture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sign: the name on a paper, a profile or in another record is neither the legal name on file nor any other name the
 * person is known by, after all tolerance of {@link PersonName}.
 *
 * <p>It is fooled by papers in the right name. What looks like it: a married name, several given names, a name from another
 * script. A former, preferred or other name that is on file makes it agree. A profile that shows one word only is a handle
 * and not compared. Sources: C22-03, KRK-2025.
 */
public record NameWrittenDifferently() implements KeepingDetector {
    private record Written(Observation observation, String name, String where) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(LegalName.class, IdentityPaper.class, Capture.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<LegalName> legal = state.stream(LegalName.class)
                .filter(name -> name.use() == NameUse.LEGAL)
                .toList();
        if (legal.isEmpty()) {
            return new Judgement.Missing(List.of("identity.legal-name"), "no legal name is on file");
        }
        LegalName onFile = legal.getFirst();
        List<LegalName> known = new ArrayList<>(List.of(onFile));
        state.stream(LegalName.class)
                .filter(name -> name.use() != NameUse.LEGAL)
                .forEach(known::add);
        List<String> names = known.stream().map(LegalName::name).toList();
        List<Written> compared = state.observations().stream()
                .filter(observation -> !known.contains(observation))
                .flatMap(NameWrittenDifferently::written)
                .toList();
        if (compared.isEmpty()) {
            return new Judgement.Missing(
                    List.of("document.identity-paper", "profile.capture"), "no second record gives a name");
        }
        List<Written> other = compared.stream()
                .filter(written -> !PersonName.agreesWithAny(written.name, names))
                .toList();
        return other.isEmpty()
                ? new Judgement.Silent("every record's name agrees with a name on file")
                : found(known, other);
    }

    private static Judgement found(List<LegalName> known, List<Written> other) {
        LegalName onFile = known.getFirst();
        Written first = other.getFirst();
        List<Evidence> evidence = new ArrayList<>();
        known.forEach(name -> evidence.add(new Evidence(name, Wording.brief(name.name()))));
        other.forEach(written -> evidence.add(new Evidence(written.observation, Wording.brief(written.name))));
        String seen = Wording.list(other.stream()
                .map(written -> Wording.quoted(written.name) + " " + written.where)
                .distinct()
                .toList());
        return Judgement.Found.of(
                        "The legal name on file is " + Wording.quoted(onFile.name()) + "; the name is " + seen + ".",
                        new Compared(
                                "legal name on file: " + Wording.brief(onFile.name()),
                                first.where + ": " + Wording.brief(first.name)),
                        evidence)
                .given(other.stream()
                        .map(written -> new Circumstance.NamesDiffer(onFile.name(), written.name))
                        .distinct()
                        .toList());
    }

    private static Stream<Written> written(Observation observation) {
        return switch (observation) {
            case LegalName name ->
                Stream.of(new Written(
                        name, name.name(), name.isClaim() ? "by the person's own statement" : "in another record"));
            case IdentityPaper paper ->
                paper.name().stream()
                        .map(name -> new Written(
                                paper,
                                name,
                                "on the " + Wording.brief(paper.type()).replace('-', ' ')));
            case Capture capture ->
                capture
                        .name()
                        .filter(name -> PersonName.of(name).words().size() > 1)
                        .map(name -> new Written(capture, name, "on the " + Wording.brief(capture.site()) + " profile"))
                        .stream();
            default -> Stream.empty();
        };
    }
}
