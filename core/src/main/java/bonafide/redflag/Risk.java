package bonafide.redflag;

/** How often the sign has an innocent cause. */
public enum Risk {
    LOW,
    MEDIUM,
    HIGH
}
