package bonafide.lists;

import bonafide.observation.IpAddress;
import bonafide.reference.Answer;
import bonafide.reference.NetworkKind;
import bonafide.reference.NetworkRanges;
import bonafide.reference.Table;
import java.util.Locale;
import java.util.Optional;

/** Whose network each address is in, from a compact table whose words are {@code kind/operator}. */
record OperatorTable(Table table, Lazy<Answers<NetworkRanges.Network>> answers) implements NetworkRanges {
    static OperatorTable of(Table table, Lazy<CompactRanges> ranges) {
        return new OperatorTable(
                table,
                new Lazy<>(() -> Answers.of(ranges.get(), word -> network(word).orElseThrow(), table)));
    }

    @Override
    public Answer<Network> network(IpAddress address) {
        return answers.get().find(address);
    }

    /** Reads {@code kind/operator}. */
    static Optional<Network> network(String word) {
        int slash = word.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : kind(word.substring(0, slash)).map(kind -> new Network(kind, word.substring(slash + 1)));
    }

    static String word(Network network) {
        return network.kind().name().toLowerCase(Locale.ROOT) + "/" + network.operator();
    }

    /** Reads {@code own}, {@code shared}, {@code hosting} or {@code vpn}, in any case. */
    static Optional<NetworkKind> kind(String word) {
        for (NetworkKind kind : NetworkKind.values()) {
            if (kind.name().equalsIgnoreCase(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
