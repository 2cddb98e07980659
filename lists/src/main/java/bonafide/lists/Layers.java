package bonafide.lists;

import bonafide.reference.FrontCompanies;
import bonafide.reference.GeoLocations;
import bonafide.reference.MailDrops;
import bonafide.reference.NetworkRanges;
import bonafide.reference.References;
import bonafide.reference.RemoteTools;
import bonafide.reference.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists brought so far, each put before what ships with the program; of two that answer the same, the first counts. */
final class Layers {
    private static final int MONTHS = 12;

    private final EmbeddedTables embedded = EmbeddedTables.open();
    private final List<GeoLocations> places = new ArrayList<>();
    private final List<NetworkRanges> networks = new ArrayList<>();
    private final List<RemoteTools> tools = new ArrayList<>();
    private final List<DomainSet> disposable = new ArrayList<>();
    private final List<MailDrops> drops = new ArrayList<>();
    private final List<RoutingDirectory> directories = new ArrayList<>();
    private final List<FrontCompanies> fronts = new ArrayList<>();
    private final List<WalletTable> wallets = new ArrayList<>();
    private final List<Table> own = new ArrayList<>();
    private final List<LoadedTables.Taken> taken = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    void refuse(String file, String reason, String hint) {
        refused.add(new Refusal(file, 0, reason, hint));
    }

    void add(String file, MaxmindDatabase database) {
        if (database.locates()) {
            places.add(database);
        } else {
            networks.add(database);
        }
        take(file, ListKind.MAXMIND, database.table());
    }

    /** Takes a list for what its content shows. */
    void add(OwnList list) {
        Optional<ListKind> kind = ListKind.of(list.content());
        if (kind.isEmpty()) {
            refuse(list.name(), "no list that is known", "docs/reference-data.md says which lists there are");
            return;
        }
        Refusals refusals = new Refusals(list.name());
        switch (kind.get()) {
            case MAXMIND -> maxmind(list);
            case COMPACT -> compact(list);
            default -> take(list.name(), kind.get(), add(list, kind.get(), refusals));
        }
        refused.addAll(refusals.all());
    }

    LoadedTables loaded() {
        return new LoadedTables(references(), taken, refused);
    }

    /** Everything, with what ships with the program behind what was brought. */
    References references() {
        List<GeoLocations> allPlaces = before(places, embedded.countries());
        List<NetworkRanges> allNetworks = before(networks, embedded.networks());
        List<RemoteTools> allTools = before(tools, embedded.remoteTools());
        List<MailDrops> allDrops = before(drops, embedded.mailDrops());
        return new References(
                places.isEmpty()
                        ? embedded.countries()
                        : address -> Layered.first(allPlaces, layer -> layer.locate(address)),
                networks.isEmpty()
                        ? embedded.networks()
                        : address -> Layered.first(allNetworks, layer -> layer.network(address)),
                tools.isEmpty()
                        ? embedded.remoteTools()
                        : (name, path) -> Layered.first(allTools, layer -> layer.tool(name, path)),
                embedded.kvmDevices(),
                new LayeredMailDomains(
                        before(disposable, embedded.disposableDomains()),
                        embedded.publicProviders(),
                        embedded.aliasServices()),
                drops.isEmpty()
                        ? embedded.mailDrops()
                        : address -> Layered.first(allDrops, layer -> layer.looksLike(address)),
                new LayeredRoutingNumbers(before(directories, embedded.routingNumbers())),
                new LayeredFrontCompanies(before(fronts, embedded.frontCompanies())),
                new LayeredWallets(before(wallets, embedded.wallets())),
                tables());
    }

    private List<Table> tables() {
        List<Table> missing = new ArrayList<>();
        if (directories.isEmpty()) {
            missing.add(embedded.routingNumbers().table());
        }
        if (wallets.isEmpty()) {
            missing.add(embedded.wallets().table());
        }
        List<Table> tables = new ArrayList<>(own);
        tables.addAll(embedded.tables());
        tables.addAll(missing);
        return tables;
    }

    private Table add(OwnList list, ListKind kind, Refusals refusals) {
        return switch (kind) {
            case NETWORKS -> {
                OwnNetworks read = OwnNetworks.read(list, refusals);
                places.add(read);
                networks.add(read);
                yield read.table();
            }
            case REMOTE_TOOLS ->
                kept(tools, RemoteToolTable.own(list, refusals)).table();
            case FRONTS -> kept(fronts, FrontTable.own(list, refusals)).table();
            case MAIL_DROPS -> kept(drops, OwnMailDrops.read(list, refusals)).table();
            case ROUTING_NUMBERS ->
                kept(directories, RoutingDirectory.read(list, refusals)).table();
            case WALLETS -> kept(wallets, WalletTable.read(list, refusals)).table();
            case DISPOSABLE_DOMAINS ->
                kept(
                                disposable,
                                LayeredMailDomains.own(
                                        list, embedded.aliasServices().get(), refusals))
                        .table();
            case MAXMIND, COMPACT -> throw new IllegalArgumentException("no text: " + kind);
        };
    }

    private void maxmind(OwnList list) {
        try {
            add(list.name(), MaxmindDatabase.open(list));
        } catch (IOException | RuntimeException broken) {
            refuse(list.name(), "no readable database: " + broken.getMessage(), "load it again from its publisher");
        }
    }

    private void compact(OwnList list) {
        Header header = Header.read(list.content());
        Optional<CompactRanges> read = CompactRanges.read(list.content(), header.length());
        if (read.isEmpty() || !read.get().whole()) {
            refuse(list.name(), "the table is cut short or broken", "make it again with bonafide lists import");
            return;
        }
        Lazy<CompactRanges> ranges = new Lazy<>(read::get);
        Table table = Header.own(
                list,
                header.field("name", "ranges"),
                Optional.empty(),
                MONTHS,
                read.get().count());
        if (read.get().words().stream()
                .allMatch(word -> OperatorTable.network(word).isPresent())) {
            networks.add(OperatorTable.of(table, ranges));
        } else {
            places.add(CountryTable.of(table, ranges));
        }
        take(list.name(), ListKind.COMPACT, table);
    }

    private void take(String file, ListKind kind, Table table) {
        own.add(table);
        taken.add(new LoadedTables.Taken(file, kind.spoken(), table.entries()));
    }

    private static <T> T kept(List<? super T> among, T read) {
        among.add(read);
        return read;
    }

    private static <T> List<T> before(List<T> own, T embedded) {
        List<T> all = new ArrayList<>(own);
        all.add(embedded);
        return List.copyOf(all);
    }
}
