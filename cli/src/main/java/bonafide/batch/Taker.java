package bonafide.batch;

import bonafide.screening.Screening.Screened;

/** Takes every subject that was judged, in no order, from several threads at once. */
@FunctionalInterface
public interface Taker {
    /** Takes none. */
    Taker NOBODY = screened -> {};

    /** Takes one subject, of which all is known now and may not be kept later. */
    void take(Screened screened);
}
