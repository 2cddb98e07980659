package planted.flow.upper;

import planted.flow.lower.Lower;

/** Planted: uses what is below it. */
final class Upper {
    private Upper() {}

    static int depth() {
        return Lower.depth();
    }
}
