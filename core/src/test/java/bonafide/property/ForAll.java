package bonafide.property;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Tries a property on many made-up values. Sizes grow from zero, so a failure comes small; the message names the seed,
 * and {@code -Dseed=…} tries just that one again.
 */
public final class ForAll {
    private static final int LARGEST = 40;

    private ForAll() {}

    /** Makes a value from chance, of about the given size. */
    @FunctionalInterface
    public interface Generator<T> {
        T make(Random chance, int size);
    }

    /** Checks the property on so many values. */
    public static <T> void forAll(int cases, Generator<T> generator, Consumer<T> property) {
        Long only = Long.getLong("seed");
        for (int number = 0; number < cases; number++) {
            long seed = only == null ? 0x5EED_0000L + number : only;
            int size = Math.min(LARGEST, 1 + number * LARGEST / Math.max(1, cases));
            T value = generator.make(new Random(seed), only == null ? size : LARGEST);
            try {
                property.accept(value);
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError(
                        "case " + number + " (-Dseed=" + seed + ", size " + size + "): " + value + "\n"
                                + failed.getMessage(),
                        failed);
            }
        }
    }
}
