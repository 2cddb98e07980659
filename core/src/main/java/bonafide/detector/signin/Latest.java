package bonafide.detector.signin;

import java.util.List;
import java.util.Optional;

/** What was in use lately, the newest first, as detectors list it while they take in a trail. */
final class Latest {
    private Latest() {}

    /** Something by the name of its session or account; one record for all, so that looking for a name is one loop. */
    record Named<T>(String name, T value) {}

    /** Takes the one of this name out, so that its next use can go to the front; where there is none, leaves at most so many. */
    static <T> Optional<T> taken(List<Named<T>> newestFirst, String wanted, int most) {
        int hash = wanted.hashCode();
        for (int index = 0; index < newestFirst.size(); index++) {
            Named<T> one = newestFirst.get(index);
            // a text knows its hash, and names of sessions differ at their ends only
            if (one.name.hashCode() == hash && one.name.equals(wanted)) {
                newestFirst.remove(index);
                return Optional.of(one.value);
            }
        }
        while (newestFirst.size() > most) {
            newestFirst.removeLast();
        }
        return Optional.empty();
    }
}
