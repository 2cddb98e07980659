package planted.naming;

/** Planted: may be extended, and nobody tests it. */
class OpenDetector implements Detects {}
