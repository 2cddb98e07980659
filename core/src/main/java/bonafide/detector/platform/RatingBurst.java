package bonafide.detector.platform;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Linked.Artefact;
import bonafide.observation.Linked.SharedArtefact;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Platform.Rating;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sign: one client gives several high ratings within a short time, and the account shares its papers or its payment
 * account with somebody else.
 *
 * <p>It is fooled by ratings from many clients, spread over months. What looks like it: an agency with one large client.
 * Sources: P22-07, MP22-08, K22-07.
 */
public record RatingBurst(Settings settings) implements KeepingDetector {
    /** What a red flag sets. */
    public record Settings(
            @Means("How many ratings by one client") int ratings,
            @Means("Within which time") Duration within,

            @Means("From which share of the best rating on, 0 to 1")
            double share,

            @Means("What must be shared besides") List<Artefact> artefacts) {
        public Settings {
            artefacts = List.copyOf(artefacts);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Rating.class, SharedArtefact.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<SharedArtefact> shared = state.stream(SharedArtefact.class)
                .filter(link -> settings.artefacts.contains(link.artefact())
                        && !link.others().isEmpty())
                .toList();
        Map<String, List<Rating>> byClient = new TreeMap<>();
        state.stream(Rating.class)
                .filter(rating -> rating.provenance().dated()
                        && rating.score() >= settings.share * rating.best().orElse(5.0))
                .forEach(rating -> byClient.computeIfAbsent(rating.client(), client -> new ArrayList<>())
                        .add(rating));
        for (List<Rating> ratings : byClient.values()) {
            for (int from = 0; from + settings.ratings <= ratings.size() && !shared.isEmpty(); from++) {
                List<Rating> run = ratings.subList(from, from + Math.max(1, settings.ratings));
                if (!run.getFirst()
                        .at()
                        .plus(settings.within)
                        .isBefore(run.getLast().at())) {
                    return found(run, shared.getFirst());
                }
            }
        }
        return new Judgement.Silent("no burst of ratings together with shared papers or payment account");
    }

    private static Judgement found(List<Rating> run, SharedArtefact link) {
        Rating first = run.getFirst();
        String others = Wording.list(link.others().stream()
                .map(holder -> Wording.brief(holder.name()))
                .toList());
        String what = link.artefact() == Artefact.PAYMENT_ACCOUNT || link.artefact() == Artefact.WALLET
                ? "payment account"
                : "papers";
        List<Evidence> evidence = new ArrayList<>();
        run.stream().limit(8).forEach(rating -> evidence.add(new Evidence(rating, String.valueOf(rating.score()))));
        evidence.add(new Evidence(link, what + " shared with " + others));
        return Judgement.Found.of(
                        "The client " + Wording.brief(first.client()) + " gave " + run.size() + " high ratings between "
                                + Wording.day(first.at()) + " and "
                                + Wording.day(run.getLast().at()) + ", and the account shares its " + what + " with "
                                + others + ".",
                        new Compared("ratings: from independent clients", run.size() + " from one client"),
                        evidence)
                .given(link.others().stream()
                        .<Circumstance>map(Circumstance.SharedWith::new)
                        .toList());
    }
}
