package bonafide.detector.interview;

import bonafide.detector.DeclaredPlaces;
import bonafide.detector.DeclaredPlaces.Grain;
import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Spot;
import bonafide.detector.Whereabouts;
import bonafide.detector.Wording;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Interview.Joined;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Place;
import bonafide.reference.References;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: the person joined a call from another country than every place they say to be in, or again and again from
 * another region or through a rented exit.
 *
 * <p>It is fooled by an exit in the right place. What looks like it: travel, a corporate VPN, a privacy relay, a wrong table.
 * Places are coarse: another region counts only when it comes back, and the organisation's own network says nothing. Where
 * somebody comes from is never a place they say to be in. Sources: DTEX-2024, MS-2026-04, S-RF-01.
 */
public record CallFromElsewhere(Settings settings, Whereabouts whereabouts) implements KeepingDetector {
    /** From when on a finer or vaguer contradiction counts. */
    public record Settings(
            @Means("In how many calls another region of the same country must appear")
            int regionCalls,

            @Means("In how many calls the address must be a data centre's or a VPN's")
            int rentedCalls) {}

    private record Call(Joined joined, Spot spot) {
        Evidence evidence() {
            String address = joined.address().map(ip -> ip + ": ").orElse("");
            return new Evidence(joined, address + spot.spoken());
        }

        Circumstance elsewhere() {
            Place place = spot.place().orElse(Place.of("", "", ""));
            return new Circumstance.Elsewhere(place, joined.at());
        }
    }

    /** With the tables that say where an address is. */
    static CallFromElsewhere of(Settings settings, References references) {
        return new CallFromElsewhere(settings, Whereabouts.from(references));
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return DeclaredPlaces.kindsWith(Set.of(Joined.class));
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        DeclaredPlaces declared = DeclaredPlaces.in(state);
        if (!declared.any()) {
            return new Judgement.Missing(List.of("identity.stated-place"), "no place is stated for the person");
        }
        List<Call> calls = state.stream(Joined.class)
                .map(joined -> new Call(joined, whereabouts.spot(joined.address(), joined.place())))
                .filter(call -> call.spot.place().isPresent() || call.spot.isRented())
                .toList();
        if (calls.isEmpty()) {
            return new Judgement.Missing(List.of("interview.joined"), "no call says where it was joined from");
        }
        List<Call> elsewhere = elsewhere(calls, declared);
        return elsewhere.isEmpty()
                ? new Judgement.Silent("every call was joined from a stated place, or too seldom from elsewhere")
                : found(elsewhere, declared);
    }

    private List<Call> elsewhere(List<Call> calls, DeclaredPlaces declared) {
        List<Call> rented = calls.stream().filter(call -> call.spot.isRented()).toList();
        List<Call> abroad = new ArrayList<>();
        List<Call> region = new ArrayList<>();
        for (Call call : calls) {
            Optional<Place> place = call.spot.place().filter(any -> !call.spot.isRented());
            if (place.filter(where -> away(where, declared, Grain.COUNTRY)).isPresent()) {
                abroad.add(call);
            } else if (place.filter(where -> away(where, declared, Grain.REGION))
                    .isPresent()) {
                region.add(call);
            }
        }
        List<Call> elsewhere = new ArrayList<>(abroad);
        elsewhere.addAll(meetings(region) >= settings.regionCalls ? region : List.of());
        elsewhere.addAll(meetings(rented) >= settings.rentedCalls ? rented : List.of());
        return elsewhere;
    }

    private static boolean away(Place place, DeclaredPlaces declared, Grain grain) {
        return declared.elsewhere(place, grain);
    }

    private static long meetings(List<Call> calls) {
        return calls.stream().map(call -> call.joined.meeting()).distinct().count();
    }

    private static Judgement found(List<Call> elsewhere, DeclaredPlaces declared) {
        Call first = elsewhere.getFirst();
        List<Evidence> evidence = new ArrayList<>();
        declared.known()
                .forEach(one -> evidence.add(new Evidence(one.by(), one.place().spoken())));
        elsewhere.forEach(call -> evidence.add(call.evidence()));
        long calls = meetings(elsewhere);
        String further = calls == 1 ? "" : "; there are " + calls + " such calls";
        return Judgement.Found.of(
                        "The stated place is " + declared.spoken() + "; " + Wording.brief(first.joined.meeting())
                                + " was joined" + Wording.on(first.joined) + " from " + first.spot.spoken() + further
                                + ".",
                        new Compared("stated: " + declared.spoken(), "call joined from " + first.spot.spoken()),
                        evidence)
                .given(elsewhere.stream().map(Call::elsewhere).toList())
                .leaningOn(elsewhere.stream()
                        .flatMap(call -> call.spot.lookUps().stream())
                        .distinct()
                        .toList());
    }
}
