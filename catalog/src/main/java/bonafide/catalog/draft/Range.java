package bonafide.catalog.draft;

import bonafide.observation.IpAddress;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Addresses that share their first bits.
 *
 * @param bits how many, counted within the address's own version
 */
public record Range(IpAddress network, int bits) {
    /** Reads {@code 192.0.2.0/24} or a single address. */
    static Optional<Range> parse(String text) {
        int slash = text.indexOf('/');
        Optional<IpAddress> address = IpAddress.parse(slash < 0 ? text : text.substring(0, slash));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        int longest = address.get().isFour() ? 32 : 128;
        String written = slash < 0 ? String.valueOf(longest) : text.substring(slash + 1);
        if (!written.matches("\\d{1,3}") || Integer.parseInt(written) > longest) {
            return Optional.empty();
        }
        int bits = Integer.parseInt(written);
        return Optional.of(new Range(address.get().network(bits), bits));
    }

    /** What the narrowest range that holds the address says. */
    static <V> Optional<V> narrowest(Map<Range, V> ranges, IpAddress address) {
        return ranges.entrySet().stream()
                .filter(row -> row.getKey().holds(address))
                .max(Comparator.comparingInt(row -> row.getKey().bits()))
                .map(Map.Entry::getValue);
    }

    private boolean holds(IpAddress address) {
        return network.isFour() == address.isFour()
                && bits <= (address.isFour() ? 32 : 128)
                && address.network(bits).equals(network);
    }
}
