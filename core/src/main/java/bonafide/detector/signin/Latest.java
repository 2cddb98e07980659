package bonafide.detector.signin;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What was in use lately, the newest first, as detectors list it while they take in a stream. */
final class Latest {
    private Latest() {}

    /** Takes the one of this name out, so that its next use can go to the front; where there is none, leaves at most so many. */
    static <T> Optional<T> taken(List<T> newestFirst, Function<T, String> name, String wanted, int most) {
        for (int index = 0; index < newestFirst.size(); index++) {
            if (name.apply(newestFirst.get(index)).equals(wanted)) {
                return Optional.of(newestFirst.remove(index));
            }
        }
        while (newestFirst.size() > most) {
            newestFirst.removeLast();
        }
        return Optional.empty();
    }
}
