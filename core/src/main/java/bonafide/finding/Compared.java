package bonafide.finding;

/**
 * The two values that contradict each other.
 *
 * @param expected what should be so by the claim or the first record, with whose word it is: {@code ship-to on file: …}
 * @param observed what the other record shows
 */
public record Compared(String expected, String observed) {}
