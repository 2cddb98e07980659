package bonafide.assessment;

import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.finding.Outcome;
import bonafide.observation.Observation;
import bonafide.redflag.Catalogue;
import bonafide.redflag.Category;
import bonafide.redflag.CommonCause;
import bonafide.redflag.Excuse;
import bonafide.redflag.JudgementRules;
import bonafide.redflag.Maturity;
import bonafide.redflag.Measure;
import bonafide.redflag.Proxy;
import bonafide.redflag.RedFlag;
import bonafide.redflag.Risk;
import bonafide.redflag.Strength;
import java.util.List;
import java.util.Map;

/** Red flags, outcomes and a small catalogue for tests of adding up. */
final class Flags {
    static final JudgementRules RULES = new JudgementRules(
            Map.of(Strength.WEAK, 1, Strength.MODERATE, 3, Strength.STRONG, 6, Strength.INCIDENT, 10),
            8,
            3,
            12,
            3,
            1,
            1);

    private Flags() {}

    static Catalogue catalogue(CommonCause... causes) {
        return new Catalogue(
                List.of(),
                List.of(measure("check-ship-to"), measure("respond-ask-person"), measure("respond-contain")),
                List.of(causes),
                RULES,
                "1");
    }

    static CommonCause cause(String id, String... explains) {
        return new CommonCause(id, id.replace('-', ' '), List.of(explains), "Is it " + id + "?");
    }

    static RedFlag flag(String id, Strength strength, Excuse... excuses) {
        return flag(id, strength, Proxy.NO, List.of(), excuses);
    }

    static RedFlag flag(String id, Strength strength, Proxy proxy, List<String> replaces, Excuse... excuses) {
        return new RedFlag(
                id,
                1,
                id,
                Maturity.STABLE,
                Category.of(id).orElseThrow(),
                "a sign",
                List.of("S-RF-05"),
                "None",
                Map.of(),
                List.of(),
                strength,
                Risk.LOW,
                proxy,
                List.of("something ordinary"),
                List.of("something else"),
                "nobody in particular",
                "a second record",
                List.of(excuses),
                replaces,
                strength == Strength.INCIDENT
                        ? List.of("respond-contain", "respond-ask-person")
                        : List.of("check-ship-to", "respond-ask-person"));
    }

    static Outcome found(RedFlag flag, Observation... evidence) {
        return found(flag, List.of(evidence));
    }

    static Outcome found(RedFlag flag, List<Observation> evidence) {
        return new Outcome(
                flag,
                Judgement.Found.of(
                        "a contradiction",
                        new Compared("one", "other"),
                        evidence.stream()
                                .map(observation -> new Evidence(observation, "a value"))
                                .toList()),
                evidence.size());
    }

    private static Measure measure(String id) {
        return new Measure(id, id, List.of(), "what", "who", "evidence", "done", "defeated", "a person");
    }
}
