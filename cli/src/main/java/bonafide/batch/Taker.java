package bonafide.batch;

import bonafide.screening.Screening.Orphan;
import bonafide.screening.Screening.Screened;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes every subject that was judged, in no order, from several threads at once. */
@FunctionalInterface
public interface Taker {
    /** Takes none. */
    Taker NOBODY = screened -> {};

    /** Takes one subject, of which all is known now and may not be kept later. */
    void take(Screened screened);

    /** Who takes every record that joins nobody, in no order, from one thread; empty where nobody wants them. */
    default Optional<Consumer<Orphan>> unjoined() {
        return Optional.empty();
    }
}
