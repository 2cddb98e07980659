package planted.purity;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Planted: its answers differ from run to run. */
final class TakesChances {
    private TakesChances() {}

    static double number() {
        return Math.random();
    }

    static int other() {
        return new Random().nextInt();
    }

    static String name() {
        return UUID.randomUUID().toString();
    }

    static void mix(List<String> names) {
        Collections.shuffle(names);
    }
}
