package bonafide.catalog.draft;

import bonafide.catalog.issue.Issues;
import bonafide.catalog.yaml.Fields;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.observation.PostalAddress;
import bonafide.reference.Answer;
import bonafide.reference.FrontCompanies;
import bonafide.reference.GeoLocations;
import bonafide.reference.KvmDevices;
import bonafide.reference.MailDomains;
import bonafide.reference.MailDrops;
import bonafide.reference.NetworkKind;
import bonafide.reference.NetworkRanges;
import bonafide.reference.References;
import bonafide.reference.RemoteTools;
import bonafide.reference.RoutingNumbers;
import bonafide.reference.SanctionedWallets;
import bonafide.reference.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The look-up tables that a test brings, a few rows each, so that a test says all it depends on. What a test does not bring
 * is empty.
 */
public record FixedTables(
        Map<Range, Place> locations,
        Map<Range, NetworkRanges.Network> networks,
        Map<String, RemoteTools.Tool> tools,
        Map<String, String> kvm,
        List<String> disposable,
        List<String> publicMail,
        Map<String, String> mailDrops,
        Map<String, String> routingDirectory,
        Map<String, String> fronts,
        List<String> wallets,
        boolean stale)
        implements GeoLocations,
                NetworkRanges,
                RemoteTools,
                KvmDevices,
                MailDomains,
                MailDrops,
                RoutingNumbers,
                FrontCompanies,
                SanctionedWallets {

    /** No table holds anything. */
    public static final FixedTables NONE = new FixedTables(
            Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of(), List.of(),
            false);

    /** Reads the key {@code tables}; {@link #NONE} where there is none. */
    static FixedTables read(Fields test, Issues issues) {
        return test.map("tables").map(FixedTables::read).orElse(NONE);
    }

    private static FixedTables read(Fields tables) {
        FixedTables read = new FixedTables(
                rows(tables, "locations", Range::parse, Place::parse),
                rows(tables, "networks", Range::parse, FixedTables::network),
                tools(rows(tables, "tools", Optional::of, FixedTables::role)),
                rows(tables, "kvm", Optional::of, Optional::of),
                lower(tables.texts("disposable", false)),
                lower(tables.texts("public-mail", false)),
                rows(tables, "mail-drops", Optional::of, Optional::of),
                rows(tables, "routing-directory", Optional::of, Optional::of),
                rows(tables, "fronts", key -> Optional.of(key.toLowerCase(Locale.ROOT)), Optional::of),
                tables.texts("wallets", false),
                tables.maybeText("stale").map("yes"::equals).orElse(false));
        tables.sound();
        return read;
    }

    /** All of it as the tables a detector asks. */
    public References references() {
        return new References(this, this, this, this, this, this, this, this, this, List.of(table(0)));
    }

    @Override
    public Answer<Place> locate(IpAddress address) {
        return new Answer<>(Range.narrowest(locations, address), table(locations.size()));
    }

    @Override
    public Answer<Network> network(IpAddress address) {
        return new Answer<>(Range.narrowest(networks, address), table(networks.size()));
    }

    @Override
    public Answer<Tool> tool(String name, String path) {
        String both = (name + " " + path).toLowerCase(Locale.ROOT);
        return new Answer<>(contained(tools, both), table(tools.size()));
    }

    @Override
    public Answer<String> usb(String vendorId, String productId, String manufacturer, String product, String serial) {
        return new Answer<>(contained(kvm, manufacturer + " " + product + " " + serial), table(kvm.size()));
    }

    @Override
    public Answer<String> monitor(String manufacturer, String name, String serial) {
        return new Answer<>(contained(kvm, manufacturer + " " + name + " " + serial), table(kvm.size()));
    }

    @Override
    public Answer<String> disposable(String domain) {
        return listed(disposable, domain);
    }

    @Override
    public Answer<String> publicProvider(String domain) {
        return listed(publicMail, domain);
    }

    @Override
    public Answer<String> looksLike(PostalAddress address) {
        return new Answer<>(contained(mailDrops, address.toString()), table(mailDrops.size()));
    }

    @Override
    public Answer<String> bank(String routingNumber) {
        return new Answer<>(Optional.ofNullable(routingDirectory.get(routingNumber)), table(routingDirectory.size()));
    }

    @Override
    public boolean hasDirectory() {
        return !routingDirectory.isEmpty();
    }

    @Override
    public Answer<String> domain(String domain) {
        return new Answer<>(Optional.ofNullable(fronts.get(domain.toLowerCase(Locale.ROOT))), table(fronts.size()));
    }

    @Override
    public Answer<String> name(String company) {
        return domain(company);
    }

    @Override
    public Answer<String> wallet(String address) {
        return wallets.contains(address)
                ? Answer.of("listed wallet", table(wallets.size()))
                : Answer.none(table(wallets.size()));
    }

    @Override
    public boolean hasList() {
        return !wallets.isEmpty();
    }

    private Answer<String> listed(List<String> domains, String domain) {
        String lower = domain.toLowerCase(Locale.ROOT);
        return domains.contains(lower) ? Answer.of(lower, table(domains.size())) : Answer.none(table(domains.size()));
    }

    private Table table(long entries) {
        LocalDate expires = stale ? LocalDate.of(2020, 1, 1) : LocalDate.of(2999, 12, 31);
        return new Table("rows of a test", "the test itself", LocalDate.of(2020, 1, 1), "none", expires, entries);
    }

    private static <V> Optional<V> contained(Map<String, V> rows, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return rows.entrySet().stream()
                .filter(row -> lower.contains(row.getKey().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static <K, V> Map<K, V> rows(
            Fields tables,
            String key,
            java.util.function.Function<String, Optional<K>> left,
            java.util.function.Function<String, Optional<V>> right) {
        Map<K, V> rows = new LinkedHashMap<>();
        tables.cells(key).forEach((name, values) -> {
            Optional<K> read = left.apply(name);
            Optional<V> value = right.apply(String.join(" ", values));
            if (read.isPresent() && value.isPresent()) {
                rows.put(read.get(), value.get());
            } else {
                tables.error(
                        key,
                        "\"" + key + "\" cannot hold \"" + name + ": " + String.join(" ", values) + "\"",
                        "see the examples in docs/catalogue.md");
            }
        });
        return rows;
    }

    private static Optional<Network> network(String written) {
        String[] words = written.split(" ", 2);
        for (NetworkKind kind : NetworkKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(words[0])) {
                return Optional.of(new Network(kind, words.length > 1 ? words[1] : "Example Network"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Role> role(String written) {
        for (Role role : Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(written)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Tool> tools(Map<String, Role> roles) {
        Map<String, Tool> tools = new LinkedHashMap<>();
        roles.forEach((family, role) -> tools.put(family, new Tool(family, role)));
        return tools;
    }

    private static List<String> lower(List<String> texts) {
        return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    }
}
