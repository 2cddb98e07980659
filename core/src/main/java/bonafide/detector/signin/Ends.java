package bonafide.detector.signin;

import bonafide.detector.DeclaredPlaces;
import bonafide.detector.DeclaredPlaces.Grain;
import bonafide.detector.Spot;
import bonafide.finding.Circumstance;
import java.time.Instant;
import java.util.List;

/** The two ends of a contradiction between places, as what an agreement could excuse. */
final class Ends {
    private Ends() {}

    /** One end. */
    record End(Spot spot, Instant at) {}

    /**
     * The ends that lie elsewhere than every declared place, since nobody agrees on being at home; where none does, or nothing
     * is declared, all ends.
     */
    static List<Circumstance> circumstances(DeclaredPlaces declared, List<End> ends) {
        List<End> elsewhere = ends.stream()
                .filter(end -> declared.elsewhere(Distance.place(end.spot), Grain.REGION))
                .toList();
        return (elsewhere.isEmpty() ? ends : elsewhere)
                .stream()
                        .<Circumstance>map(end -> new Circumstance.Elsewhere(Distance.place(end.spot), end.at))
                        .distinct()
                        .toList();
    }
}
