package bonafide.batch;

import bonafide.dossier.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers for the distinct combinations of keys, of which a log of millions of records has a few thousand. Which combination
 * gets which number depends on the order in which threads come across them; nothing else may.
 */
final class Abouts {
    private final Map<About, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    int number(About about) {
        return numbers.computeIfAbsent(about, any -> next.getAndIncrement());
    }

    /** All of them, each at its number. */
    List<About> all() {
        About[] all = new About[next.get()];
        numbers.forEach((about, number) -> all[number] = about);
        return new ArrayList<>(List.of(all));
    }
}
