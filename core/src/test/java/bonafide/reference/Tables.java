package bonafide.reference;

import bonafide.observation.Place;
import bonafide.observation.PostalAddress;
import bonafide.reference.NetworkRanges.Network;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Look-up tables for tests, written by hand: {@code Tables.empty().place("192.0.2.1", "US/OH").network("198.51.100.7",
 * NetworkKind.VPN, "Example VPN")}. Every call answers with a new value.
 */
public record Tables(Map<String, String> rows) {
    public static final Table TABLE = new Table(
            "table of a test", "Example Publisher", LocalDate.of(2026, 1, 1), "CC0-1.0", LocalDate.of(2027, 1, 1), 1);

    public Tables {
        rows = Map.copyOf(rows);
    }

    public static Tables empty() {
        return new Tables(Map.of());
    }

    public Tables place(String address, String place) {
        return with("place " + address, place);
    }

    public Tables network(String address, NetworkKind kind, String operator) {
        return with("network " + address, kind.name() + " " + operator);
    }

    public Tables tool(String name, RemoteTools.Role role, String family) {
        return with("tool " + name.toLowerCase(Locale.ROOT), role.name() + " " + family);
    }

    public Tables kvm(String usbManufacturer, String product) {
        return with("kvm " + usbManufacturer, product);
    }

    public Tables mailDrop(String streetPart, String words) {
        return with("drop " + streetPart, words);
    }

    public Tables bank(String routingNumber, String bank) {
        return with("bank " + routingNumber, bank);
    }

    public Tables front(String domainOrName, String front) {
        return with("front " + domainOrName, front);
    }

    public Tables wallet(String address, String entry) {
        return with("wallet " + address, entry);
    }

    public References references() {
        return new References(
                address -> answer("place " + address)
                        .map(text -> Place.parse(text).orElseThrow())
                        .as(),
                address -> answer("network " + address).map(Tables::network).as(),
                (name, path) -> answer("tool " + name.toLowerCase(Locale.ROOT))
                        .map(Tables::tool)
                        .as(),
                new KvmDevices() {
                    @Override
                    public Answer<String> usb(
                            String vendorId, String productId, String manufacturer, String product, String serial) {
                        return answer("kvm " + manufacturer).as();
                    }

                    @Override
                    public Answer<String> monitor(String manufacturer, String name, String serial) {
                        return answer("kvm " + name).as();
                    }
                },
                new MailDomains() {
                    @Override
                    public Answer<String> disposable(String domain) {
                        return answer("disposable " + domain).as();
                    }

                    @Override
                    public Answer<String> publicProvider(String domain) {
                        return answer("public " + domain).as();
                    }
                },
                this::drop,
                new RoutingNumbers() {
                    @Override
                    public Answer<String> bank(String routingNumber) {
                        return answer("bank " + routingNumber).as();
                    }

                    @Override
                    public boolean hasDirectory() {
                        return holds("bank ");
                    }
                },
                new FrontCompanies() {
                    @Override
                    public Answer<String> domain(String domain) {
                        return answer("front " + domain).as();
                    }

                    @Override
                    public Answer<String> name(String company) {
                        return answer("front " + company).as();
                    }
                },
                new SanctionedWallets() {
                    @Override
                    public Answer<String> wallet(String address) {
                        return answer("wallet " + address).as();
                    }

                    @Override
                    public boolean hasList() {
                        return holds("wallet ");
                    }
                },
                List.of(TABLE));
    }

    private Answer<String> drop(PostalAddress address) {
        Optional<String> words = rows.entrySet().stream()
                .filter(row -> row.getKey().startsWith("drop "))
                .filter(row -> address.written().contains(row.getKey().substring(5)))
                .map(Map.Entry::getValue)
                .findFirst();
        return new Answer<>(words, TABLE);
    }

    private boolean holds(String prefix) {
        return rows.keySet().stream().anyMatch(key -> key.startsWith(prefix));
    }

    private Row<String> answer(String key) {
        return new Row<>(Optional.ofNullable(rows.get(key)));
    }

    private Tables with(String key, String value) {
        Map<String, String> more = new HashMap<>(rows);
        more.put(key, value);
        return new Tables(more);
    }

    private static Network network(String text) {
        String[] parts = text.split(" ", 2);
        return new Network(NetworkKind.valueOf(parts[0]), parts[1]);
    }

    private static RemoteTools.Tool tool(String text) {
        String[] parts = text.split(" ", 2);
        return new RemoteTools.Tool(parts[1], RemoteTools.Role.valueOf(parts[0]));
    }

    private record Row<T>(Optional<T> value) {
        <U> Row<U> map(java.util.function.Function<T, U> change) {
            return new Row<>(value.map(change));
        }

        Answer<T> as() {
            return new Answer<>(value, TABLE);
        }
    }
}
