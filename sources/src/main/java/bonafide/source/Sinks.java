package bonafide.source;

/** Hands out a sink to whoever reads: several threads read at once, and each takes a sink for itself and gives it back. */
public interface Sinks {
    /** A sink that nobody else has until it is given back. */
    Sink take();

    /** Gives back what {@link #take} handed out. */
    void giveBack(Sink sink);

    /** One sink for whoever asks; for reading in one thread. */
    static Sinks of(Sink sink) {
        return new Sinks() {
            @Override
            public Sink take() {
                return sink;
            }

            @Override
            public void giveBack(Sink unused) {}
        };
    }
}
