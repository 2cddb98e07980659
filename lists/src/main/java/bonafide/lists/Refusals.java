package bonafide.lists;

import java.util.ArrayList;
import java.util.List;

/** What was refused of one list so far. A list that is wrong on every line is told about once, with a count. */
final class Refusals {
    private static final int MOST = 100;

    private final String file;
    private final List<Refusal> refused = new ArrayList<>();
    private long further;

    Refusals(String file) {
        this.file = file;
    }

    void add(long line, String reason, String hint) {
        if (refused.size() < MOST) {
            refused.add(new Refusal(file, line, reason, hint));
        } else {
            further++;
        }
    }

    List<Refusal> all() {
        List<Refusal> all = new ArrayList<>(refused);
        if (further > 0) {
            all.add(new Refusal(file, 0, further + " further lines were refused", "mend the first ones and try again"));
        }
        return all;
    }
}
