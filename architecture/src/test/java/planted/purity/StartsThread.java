package planted.purity;

import java.util.List;
import java.util.concurrent.Executors;

/** Planted: leaves the order of work to the machine. */
final class StartsThread {
    private StartsThread() {}

    static Thread make(Runnable work) {
        return new Thread(work);
    }

    static void pool() {
        Executors.newCachedThreadPool().close();
    }

    static long count(List<String> names) {
        return names.parallelStream().count() + names.stream().parallel().count();
    }
}
