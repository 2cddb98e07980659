package bonafide.lists;

import bonafide.reference.NetworkKind;
import bonafide.reference.NetworkRanges.Network;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which autonomous systems belong to well-known providers of servers or of consumer VPNs. */
record Operators(Map<Long, Network> bySystem) {
    static final String FILE = "hosting-operators.csv";

    Operators {
        bySystem = Map.copyOf(bySystem);
    }

    static Operators embedded() {
        return read(new OwnList(FILE, Embedded.open(FILE).content()), new Refusals(FILE));
    }

    /** Reads {@code operator}, {@code kind} and {@code systems}, the numbers divided by semicolons. */
    static Operators read(OwnList list, Refusals refusals) {
        Map<Long, Network> bySystem = new HashMap<>();
        for (Rows.Row row : Rows.read(list, refusals)) {
            Optional<NetworkKind> kind = OperatorTable.kind(row.cell("kind"));
            List<String> systems = row.parts("systems");
            boolean numbers = systems.stream().allMatch(system -> system.matches("[0-9]{1,10}"));
            if (kind.isEmpty() || systems.isEmpty() || !numbers) {
                refusals.add(
                        row.line(),
                        "no operator",
                        "give operator, kind (hosting or vpn) and the numbers of its systems");
                continue;
            }
            systems.forEach(system ->
                    bySystem.putIfAbsent(Long.parseLong(system), new Network(kind.get(), row.cell("operator"))));
        }
        return new Operators(bySystem);
    }

    Optional<Network> of(long system) {
        return Optional.ofNullable(bySystem.get(system));
    }
}
