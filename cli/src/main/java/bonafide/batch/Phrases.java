package bonafide.batch;

import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one thread's statements repeat, such as accounts, addresses, places and browsers: written once and then named by number.
 *
 * <p>Written by one thread; any thread may read once it is done.
 */
final class Phrases {
    private static final int MOST = 100_000;
    private static final int LONGEST = 200;

    private final Repeated<String> texts = new Repeated<>(MOST);
    private final Repeated<IpAddress> addresses = new Repeated<>(MOST);
    private final Repeated<Place> places = new Repeated<>(MOST);
    private final List<SourceFile> files = new ArrayList<>();
    private long unmet;

    void write(String text, Bytes to) {
        int number = number(text);
        to.number(number + 1L);
        if (number == Repeated.NEW) {
            to.text(text);
        }
    }

    private int number(String text) {
        int number = text.length() <= LONGEST ? texts.number(text) : Repeated.NEW;
        unmet += number == Repeated.NEW ? 1 : 0;
        return number;
    }

    /** How many values were so far written in full, because they came for the first time. */
    long unmet() {
        return unmet;
    }

    String read(Cursor from) {
        int number = from.count();
        return number == 0 ? from.text() : texts.value(number - 1);
    }

    /** A file is never written in full: it is there for as long as the run. Nearly always it is the one that came last. */
    void write(SourceFile file, Bytes to) {
        int number = files.lastIndexOf(file);
        if (number < 0) {
            number = files.size();
            files.add(file);
        }
        to.number(number);
    }

    SourceFile readSourceFile(Cursor from) {
        return files.get(from.count());
    }

    /** Zero stands for a text that is absent, so that no byte of its own says so. */
    void writeMaybe(Optional<String> maybe, Bytes to) {
        if (maybe.isEmpty()) {
            to.number(0);
            return;
        }
        String text = maybe.get();
        int number = number(text);
        to.number(number + 2L);
        if (number == Repeated.NEW) {
            to.text(text);
        }
    }

    Optional<String> readMaybe(Cursor from) {
        int number = from.count();
        return switch (number) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(from.text());
            default -> texts.maybe(number - 2);
        };
    }

    void writeMaybeAddress(Optional<IpAddress> maybe, Bytes to) {
        if (maybe.isEmpty()) {
            to.number(0);
            return;
        }
        IpAddress address = maybe.get();
        int number = addresses.number(address);
        to.number(number + 2L);
        if (number == Repeated.NEW) {
            unmet++;
            to.fixed(address.high());
            to.fixed(address.low());
        }
    }

    Optional<IpAddress> readMaybeAddress(Cursor from) {
        int number = from.count();
        return switch (number) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new IpAddress(from.fixed(), from.fixed()));
            default -> addresses.maybe(number - 2);
        };
    }

    void writeMaybePlace(Optional<Place> maybe, Bytes to) {
        if (maybe.isEmpty()) {
            to.number(0);
            return;
        }
        int number = places.number(maybe.get());
        to.number(number + 2L);
        if (number == Repeated.NEW) {
            unmet++;
            RecordValues.of(Place.class).write(maybe.get(), to, this);
        }
    }

    Optional<Place> readMaybePlace(Cursor from) {
        int number = from.count();
        return switch (number) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of((Place) RecordValues.of(Place.class).read(from, this));
            default -> places.maybe(number - 2);
        };
    }
}
