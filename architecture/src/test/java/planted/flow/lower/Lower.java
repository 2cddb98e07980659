package planted.flow.lower;
/** Planted: used from above. */
public final class Lower {
    private Lower() {}
    /** Planted. */
    public static int depth() {
        return 1;
    }
}
