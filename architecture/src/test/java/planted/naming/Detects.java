package planted.naming;

/** Planted: the contract of the two detectors beside it. */
interface Detects {}
