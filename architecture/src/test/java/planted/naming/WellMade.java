package planted.naming;

/** Planted: as a detector should be. */
final class WellMade implements Detects {}
