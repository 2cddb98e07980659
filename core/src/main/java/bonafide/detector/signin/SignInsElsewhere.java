package bonafide.detector.signin;

import bonafide.detector.DaySet.Stretch;
import bonafide.detector.DeclaredPlaces;
import bonafide.detector.DeclaredPlaces.Grain;
import bonafide.detector.Stays;
import bonafide.detector.Stays.Stay;
import bonafide.detector.Trail;
import bonafide.detector.Trail.Kind;
import bonafide.detector.TrailDetector;
import bonafide.detector.Whereabouts;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.SignIn.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: on many days of a few weeks somebody signs in from elsewhere than every declared place of home and work.
 *
 * <p>It is fooled by an exit in the declared place. What looks like it: agreed work abroad, a company gateway that the tables
 * do not know, a record of the work place that is out of date. Sources: S-DD-12, RF-2026, MS-2025-06.
 */
public record SignInsElsewhere(Settings settings, Whereabouts whereabouts)
        implements TrailDetector<SignInsElsewhere.State> {
    /** What a red flag sets. */
    public record Settings(
            @Means("On how many calendar days") int days,
            @Means("Within which time") Duration within,
            @Means("How finely places are compared") Grain grain) {}

    /** What is declared, and where sign-ins came from. */
    public record State(DeclaredPlaces declared, Stays stays) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return DeclaredPlaces.kindsWith(Set.of(SignedIn.class));
    }

    @Override
    public State start() {
        return new State(DeclaredPlaces.none(), Stays.none());
    }

    @Override
    public State after(State state, Trail trail, List<Observation> others) {
        return new State(state.declared.and(others), state.stays.and(trail, Kind.SIGNED_IN));
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (!state.declared.any() || !state.stays.any()) {
            return new Judgement.Missing(
                    List.of(state.declared.any() ? "sign-in.signed-in" : "organisation.work-place"),
                    state.declared.any()
                            ? "no sign-in says from where it came"
                            : "nothing declares where the person lives or works");
        }
        List<Stay> elsewhere = state.stays.in(place -> state.declared.elsewhere(place, settings.grain));
        Optional<Stretch> fullest = Stays.days(elsewhere)
                .fullest(settings.within.toDays())
                .filter(stretch -> stretch.days() >= Math.max(1, settings.days));
        return fullest.isPresent()
                ? found(state.declared, elsewhere, fullest.get())
                : new Judgement.Silent("sign-ins came from the declared places, or on few days from elsewhere");
    }

    private Judgement found(DeclaredPlaces declared, List<Stay> elsewhere, Stretch stretch) {
        List<Evidence> evidence = new ArrayList<>();
        for (Stay stay : elsewhere.subList(0, Math.min(4, elsewhere.size()))) {
            evidence.add(new Evidence(stay.first(), stay.spot().spoken()));
            if (!stay.last().equals(stay.first())) {
                evidence.add(new Evidence(stay.last(), stay.place().spoken()));
            }
        }
        evidence.addAll(declared.evidence());
        String places = Wording.brief(declared.spoken());
        String seen = Stays.spoken(elsewhere);
        return Judgement.Found.of(
                        "On " + Wording.count(stretch.days(), "day", "days") + " between " + stretch.from() + " and "
                                + stretch.to() + " sign-ins came from " + seen
                                + ", while the declared places of home and work are " + places + ".",
                        new Compared("declared: " + places, "signed in from: " + seen),
                        evidence)
                .given(Stays.elsewhere(Stays.material(elsewhere, settings.days)))
                .leaningOn(Stays.lookUps(elsewhere));
    }
}
