package bonafide.assessment;

import bonafide.dossier.Dossier;
import bonafide.finding.Evidence;
import bonafide.finding.Finding;
import bonafide.finding.Gap;
import bonafide.finding.Judgement;
import bonafide.finding.Outcome;
import bonafide.observation.Observation;
import bonafide.redflag.Catalogue;
import bonafide.redflag.Category;
import bonafide.redflag.JudgementRules;
import bonafide.redflag.Measure;
import bonafide.redflag.RedFlag;
import bonafide.redflag.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts findings and gaps together: agreements remove findings, one fact counts once, innocent causes are allowed for,
 * categories are capped, and a band says what a person has to do. It sees outcomes and agreements only, so a finding that
 * a person typed in counts the same as one a detector made.
 */
public final class Assessor {
    private static final Comparator<Finding> STRONGEST_FIRST = Comparator.comparing(
                    (Finding finding) -> finding.redFlag().strength(), Comparator.reverseOrder())
            .thenComparing(finding -> finding.redFlag().id());

    private final Catalogue catalogue;
    private final Scoring scoring;

    public Assessor(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.scoring = new Scoring(catalogue);
    }

    /** The assessment of a dossier whose red flags came out like this. */
    public Assessment assess(Dossier dossier, List<Outcome> outcomes) {
        List<Finding> open = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        Excuses excuses = new Excuses(dossier);
        for (Finding finding : findings(outcomes)) {
            excuses.of(finding).ifPresentOrElse(suppressed::add, () -> open.add(finding));
        }
        Map<Finding, String> notCounted = OneFact.countedElsewhere(open);
        List<Finding> counting = open.stream()
                .filter(finding -> finding.redFlag().scores() && !notCounted.containsKey(finding))
                .toList();
        Score score = scoring.score(counting);
        Judged judged = judged(outcomes);
        Band band = score.band() == Band.CLEAR && !enough(judged) ? Band.UNJUDGED : score.band();
        List<Weighed> weighed =
                open.stream().map(finding -> weigh(finding, score, notCounted)).toList();
        return new Assessment(
                dossier.subject(),
                dossier.names(),
                dossier.asOf(),
                band,
                because(band, score, judged),
                score.points(),
                score.categories(),
                weighed,
                score.causes(),
                suppressed,
                gaps(outcomes),
                measures(weighed, band),
                judged,
                outcomes);
    }

    private static List<Finding> findings(List<Outcome> outcomes) {
        List<Finding> findings = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome.judgement() instanceof Judgement.Found found) {
                findings.add(new Finding(outcome.redFlag(), found));
            }
        }
        findings.sort(STRONGEST_FIRST);
        return findings;
    }

    private static List<Gap> gaps(List<Outcome> outcomes) {
        List<Gap> gaps = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome.judgement() instanceof Judgement.Missing missing) {
                gaps.add(new Gap(outcome.redFlag(), missing.missing(), missing.why()));
            }
        }
        return gaps;
    }

    private static Weighed weigh(Finding finding, Score score, Map<Finding, String> notCounted) {
        RedFlag flag = finding.redFlag();
        Optional<AppliedCause> cause = score.causes().stream()
                .filter(applied -> applied.redFlags().contains(flag.id()))
                .filter(applied -> !notCounted.containsKey(finding) && flag.scores())
                .findFirst();
        int points = score.pointsOf().getOrDefault(finding, 0);
        return new Weighed(finding, points, cause.map(AppliedCause::cause), why(finding, points, cause, notCounted));
    }

    private static String why(
            Finding finding, int points, Optional<AppliedCause> cause, Map<Finding, String> notCounted) {
        RedFlag flag = finding.redFlag();
        if (notCounted.containsKey(finding)) {
            return "the same fact counts under " + notCounted.get(finding);
        }
        if (flag.proxy() == bonafide.redflag.Proxy.YES) {
            return "never counted: it can stand in for a protected characteristic";
        }
        if (!flag.scores()) {
            return "shown as context, never counted";
        }
        if (points == 0 && cause.isPresent()) {
            return "counts together with others that " + cause.get().cause().title() + " may explain";
        }
        if (points == 0) {
            return "weak: counts only next to a stronger finding of another category";
        }
        return flag.strength().word()
                + cause.map(applied ->
                                ", once for everything that " + applied.cause().title() + " may explain")
                        .orElse("");
    }

    private Judged judged(List<Outcome> outcomes) {
        Set<Category> categories = EnumSet.noneOf(Category.class);
        Set<Category> all = EnumSet.noneOf(Category.class);
        int judged = 0;
        int of = 0;
        for (Outcome outcome : outcomes) {
            if (outcome.redFlag().scores()) {
                of++;
                all.add(outcome.redFlag().category());
                if (!(outcome.judgement() instanceof Judgement.Missing)) {
                    judged++;
                    categories.add(outcome.redFlag().category());
                }
            }
        }
        return new Judged(judged, of, categories.size(), all.size());
    }

    private boolean enough(Judged judged) {
        JudgementRules rules = catalogue.rules();
        return judged.categories() >= rules.judgedCategories() && judged.redFlags() >= rules.judgedRedFlags();
    }

    private String because(Band band, Score score, Judged judged) {
        String looked = judged.redFlags() + " of " + judged.of() + " red flags that can count, in "
                + judged.categories() + " of " + judged.ofCategories() + " categories, could be judged";
        int independent = score.categories().size();
        String sum = score.points()
                + (score.points() == 1 ? " point from " : " points from ")
                + independent
                + (independent == 1 ? " independent category" : " independent categories");
        return switch (band) {
            case INCIDENT -> "harm now or a prohibited payment, whatever the points (" + sum + ")";
            case ESCALATE ->
                sum + " (from " + catalogue.rules().escalatePoints() + " points and "
                        + catalogue.rules().escalateCategories() + " categories on a person must look)";
            case VERIFY -> sum + " (measures are due from " + catalogue.rules().verifyPoints() + " points on)";
            case CLEAR -> "nothing beyond context and weak signs; " + looked;
            case UNJUDGED -> "only " + looked;
        };
    }

    /**
     * Containment first in an incident, and then no talk with the person before it is done; otherwise what the strongest
     * findings ask for first.
     */
    private List<DueMeasure> measures(List<Weighed> findings, Band band) {
        SortedMap<String, TreeSet<String>> because = new TreeMap<>();
        SortedMap<String, Integer> ranks = new TreeMap<>();
        for (Weighed weighed : findings) {
            RedFlag flag = weighed.finding().redFlag();
            boolean asks = weighed.points() > 0
                    || (weighed.explainedBy().isPresent() && flag.strength().compareTo(Strength.WEAK) > 0);
            for (int place = 0; asks && place < flag.measures().size(); place++) {
                String measure = flag.measures().get(place);
                because.computeIfAbsent(measure, any -> new TreeSet<>()).add(flag.id());
                int rank = place - 10 * catalogue.rules().points(flag.strength());
                ranks.merge(measure, rank, Math::min);
            }
        }
        if (band == Band.INCIDENT) {
            because.remove("respond-ask-person");
            ranks.replaceAll((measure, rank) -> measure.startsWith("respond-") ? rank - 1000 : rank);
        }
        return because.keySet().stream()
                .sorted(Comparator.comparing((String measure) -> ranks.getOrDefault(measure, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(id -> catalogue.measure(id).stream())
                .map((Measure measure) ->
                        new DueMeasure(measure, List.copyOf(because.getOrDefault(measure.id(), new TreeSet<>()))))
                .toList();
    }

    /** Findings that say a fact which another finding says better. */
    private static final class OneFact {
        private OneFact() {}

        /** For each finding that does not count, the id of the one under which its fact counts. */
        static Map<Finding, String> countedElsewhere(List<Finding> strongestFirst) {
            Map<Finding, String> elsewhere = new LinkedHashMap<>();
            if (strongestFirst.size() < 2) {
                return elsewhere;
            }
            List<Set<Observation>> facts =
                    strongestFirst.stream().map(OneFact::observations).toList();
            for (int index = 0; index < facts.size(); index++) {
                Finding finding = strongestFirst.get(index);
                for (int at = 0; at < facts.size(); at++) {
                    Finding other = strongestFirst.get(at);
                    boolean replaced = other.redFlag()
                                    .replaces()
                                    .contains(finding.redFlag().id())
                            && other.redFlag().scores()
                            && !Collections.disjoint(facts.get(index), facts.get(at));
                    if (replaced
                            || (isStronger(other, finding) && facts.get(index).equals(facts.get(at)))) {
                        elsewhere.putIfAbsent(finding, other.redFlag().id());
                        break;
                    }
                }
            }
            return elsewhere;
        }

        /** Where both rest on exactly the same observations, the earlier one in order is the stronger. */
        private static boolean isStronger(Finding other, Finding finding) {
            return other.redFlag().scores()
                    && STRONGEST_FIRST.compare(other, finding) < 0
                    && other.redFlag().strength() != Strength.CONTEXT;
        }

        private static Set<Observation> observations(Finding finding) {
            Set<Observation> observations = new HashSet<>();
            finding.found().evidence().stream().map(Evidence::observation).forEach(observations::add);
            return observations;
        }
    }
}
