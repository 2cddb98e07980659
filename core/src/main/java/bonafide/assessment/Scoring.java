package bonafide.assessment;

import bonafide.finding.Finding;
import bonafide.redflag.Catalogue;
import bonafide.redflag.Category;
import bonafide.redflag.CommonCause;
import bonafide.redflag.JudgementRules;
import bonafide.redflag.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds findings up: by category with a cap, findings that one innocent cause may explain as one.
 *
 * <p>Which causes are allowed for is chosen in the person's favour: of all sets of causes, the one that leads to the
 * lowest band, then the fewest points, then explains most. That also makes scoring monotone. Take any finding away and
 * the same set of causes still gives no more than before, so the best set cannot give more either; a rule that picked
 * causes greedily was seen to raise a band when a finding was removed (decision 0005).
 */
final class Scoring {
    private final JudgementRules rules;
    private final List<CommonCause> causes;

    Scoring(Catalogue catalogue) {
        this.rules = catalogue.rules();
        this.causes = catalogue.commonCauses();
    }

    /** What the findings come to. Findings that never score must not be handed in. */
    Score score(List<Finding> findings) {
        List<CommonCause> useful = new ArrayList<>();
        for (CommonCause cause : causes) {
            if (explainsSeveral(cause, findings)) {
                useful.add(cause);
            }
        }
        Score best = score(findings, List.of());
        for (int chosen = 1; chosen < 1 << useful.size(); chosen++) {
            List<CommonCause> allowed = new ArrayList<>();
            for (int index = 0; index < useful.size(); index++) {
                if ((chosen & 1 << index) != 0) {
                    allowed.add(useful.get(index));
                }
            }
            Score score = score(findings, allowed);
            best = Score.IN_FAVOUR.compare(score, best) < 0 ? score : best;
        }
        return best;
    }

    private Score score(List<Finding> findings, List<CommonCause> allowed) {
        Map<CommonCause, List<Finding>> explained = new LinkedHashMap<>();
        List<Finding> alone = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<CommonCause> cause = explaining(allowed, finding);
            if (cause.isPresent()) {
                explained.computeIfAbsent(cause.get(), any -> new ArrayList<>()).add(finding);
            } else {
                alone.add(finding);
            }
        }
        if (!explained.isEmpty()) {
            explained.values().stream().filter(group -> group.size() == 1).forEach(alone::addAll);
            explained.values().removeIf(group -> group.size() == 1);
        }
        return total(parts(alone, explained), findings);
    }

    private static Optional<CommonCause> explaining(List<CommonCause> allowed, Finding finding) {
        for (CommonCause candidate : allowed) {
            if (explains(candidate, finding)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private List<Part> parts(List<Finding> alone, Map<CommonCause, List<Finding>> explained) {
        Map<Category, List<Finding>> byCategory = new EnumMap<>(Category.class);
        alone.forEach(finding -> byCategory
                .computeIfAbsent(finding.redFlag().category(), any -> new ArrayList<>())
                .add(finding));
        List<Part> parts = new ArrayList<>();
        byCategory.forEach((category, findings) -> parts.add(new Part(category, Optional.empty(), findings)));
        explained.forEach((cause, findings) -> parts.add(new Part(
                findings.stream().max(BY_STRENGTH).orElseThrow().redFlag().category(), Optional.of(cause), findings)));
        return parts;
    }

    private Score total(List<Part> parts, List<Finding> findings) {
        List<CategoryPoints> categories = new ArrayList<>();
        Map<Finding, Integer> points = new LinkedHashMap<>();
        for (Part part : parts) {
            boolean corroborated = false;
            for (Part other : parts) {
                corroborated |= other.isMoreThanWeak() && !other.equals(part);
            }
            int uncapped = 0;
            for (Finding finding : part.counting()) {
                boolean counts = corroborated
                        || part.cause.isPresent() && part.isMoreThanWeak()
                        || strength(finding).compareTo(Strength.WEAK) > 0;
                int own = counts ? rules.points(strength(finding)) : 0;
                points.put(finding, own);
                uncapped += own;
            }
            if (uncapped > 0) {
                categories.add(new CategoryPoints(
                        part.category,
                        part.cause,
                        Math.min(uncapped, rules.categoryCap()),
                        uncapped,
                        part.findings.stream()
                                .map(finding -> finding.redFlag().id())
                                .sorted()
                                .toList()));
            }
        }
        categories.sort(Comparator.comparingInt((CategoryPoints category) -> -category.points())
                .thenComparing(CategoryPoints::category)
                .thenComparing(category -> category.cause().map(CommonCause::id).orElse("")));
        int sum = categories.stream().mapToInt(CategoryPoints::points).sum();
        List<AppliedCause> applied = parts.stream()
                .filter(part -> part.cause.isPresent())
                .map(part -> new AppliedCause(
                        part.cause.orElseThrow(),
                        part.findings.stream()
                                .map(finding -> finding.redFlag().id())
                                .sorted()
                                .toList()))
                .toList();
        return new Score(band(categories.size(), sum, findings), sum, categories, applied, points);
    }

    private Band band(int independent, int points, List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> strength(finding) == Strength.INCIDENT)) {
            return Band.INCIDENT;
        }
        if (independent >= rules.escalateCategories() && points >= rules.escalatePoints()) {
            return Band.ESCALATE;
        }
        return points >= rules.verifyPoints() ? Band.VERIFY : Band.CLEAR;
    }

    private static boolean explainsSeveral(CommonCause cause, List<Finding> findings) {
        int explained = 0;
        for (Finding finding : findings) {
            explained += explains(cause, finding) ? 1 : 0;
        }
        return explained > 1;
    }

    private static boolean explains(CommonCause cause, Finding finding) {
        return strength(finding) != Strength.INCIDENT
                && cause.explains().contains(finding.redFlag().id());
    }

    private static Strength strength(Finding finding) {
        return finding.redFlag().strength();
    }

    private static final Comparator<Finding> BY_STRENGTH = Comparator.comparing(Scoring::strength)
            .thenComparing(finding -> finding.redFlag().id(), Comparator.reverseOrder());

    /** Findings that count together. */
    private record Part(Category category, Optional<CommonCause> cause, List<Finding> findings) {
        /** Every finding of a category; only the strongest where one cause explains them all. */
        List<Finding> counting() {
            return cause.isPresent()
                    ? List.of(findings.stream().max(BY_STRENGTH).orElseThrow())
                    : findings;
        }

        boolean isMoreThanWeak() {
            for (Finding finding : findings) {
                if (strength(finding).compareTo(Strength.WEAK) > 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
