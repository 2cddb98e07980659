package bonafide.catalog.draft;

/** How much a test case counts: a strong one that fails is a defect, a weak one may be lived with. */
public enum Quality {
    STRONG,
    MEDIUM,
    WEAK
}
