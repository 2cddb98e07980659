package bonafide.redflag;

/** How far a red flag has proved itself. Only {@link #STABLE} and {@link #INCUBATING} ones are judged by default. */
public enum Maturity {
    SANDBOX,
    INCUBATING,
    STABLE,
    DEPRECATED
}
