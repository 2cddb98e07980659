package bonafide.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that one thread's statements repeat, such as accounts, places and browsers: written once and then named by number.
 * A text is taken in when it comes a second time, and of limited number and length, so that what never repeats costs nothing.
 *
 * <p>Written by one thread; any thread may read once it is done.
 */
final class Phrases {
    private static final int MOST = 100_000;
    private static final int LONGEST = 200;
    private static final int SEEN = 1 << 16;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final int[] seen = new int[SEEN];

    void write(String text, Bytes to) {
        Integer known = numbers.get(text);
        if (known != null) {
            to.number(known + 1L);
            return;
        }
        to.number(0);
        to.text(text);
        if (texts.size() < MOST && text.length() <= LONGEST && cameBefore(text)) {
            numbers.put(text, texts.size());
            texts.add(text);
        }
    }

    String read(Cursor from) {
        int number = from.count();
        return number == 0 ? from.text() : texts.get(number - 1);
    }

    private boolean cameBefore(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        int place = hash >>> 16;
        boolean before = seen[place] == hash;
        seen[place] = hash;
        return before;
    }
}
