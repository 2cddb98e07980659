package planted.purity;

/** Planted: whoever reads it may write into it. */
@SuppressWarnings("ArrayRecordComponent")
record HandsOut(long[] numbers) {}
