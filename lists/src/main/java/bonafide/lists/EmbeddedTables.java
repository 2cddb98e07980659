package bonafide.lists;

import bonafide.reference.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Every table that ships with the program; of each only the header is read until somebody asks it. */
record EmbeddedTables(
        CountryTable countries,
        OperatorTable networks,
        RemoteToolTable remoteTools,
        KvmTable kvmDevices,
        DomainSet disposableDomains,
        DomainSet publicProviders,
        Lazy<Set<String>> aliasServices,
        MailDropForms mailDrops,
        FrontTable frontCompanies,
        RoutingDirectory routingNumbers,
        WalletTable wallets) {

    static EmbeddedTables open() {
        Embedded countries = Embedded.open("countries.ranges");
        Embedded networks = Embedded.open("networks.ranges");
        return new EmbeddedTables(
                CountryTable.of(countries.table(), compact(countries)),
                OperatorTable.of(networks.table(), compact(networks)),
                RemoteToolTable.embedded(Embedded.open("remote-tools.csv")),
                KvmTable.embedded(Embedded.open("kvm-devices.csv")),
                DomainSet.embedded(Embedded.open("disposable-domains.txt")),
                DomainSet.embedded(Embedded.open("public-mail-providers.txt")),
                DomainSet.embedded(Embedded.open("alias-services.txt")).domains(),
                MailDropForms.embedded(Embedded.open("mail-drops.csv")),
                FrontTable.embedded(Embedded.open("front-companies.csv")),
                RoutingDirectory.none(nothing("routing numbers", "none loaded: banks hand out the FedACH directory")),
                WalletTable.none(nothing("sanctioned wallets", "none loaded: OFAC publishes them in the SDN list")));
    }

    /** Those that hold something, in the order in which they are shown. */
    List<Table> tables() {
        return List.of(
                countries.table(),
                networks.table(),
                remoteTools.table(),
                kvmDevices.table(),
                disposableDomains.table(),
                publicProviders.table(),
                mailDrops.table(),
                frontCompanies.table());
    }

    private static Lazy<CompactRanges> compact(Embedded list) {
        return new Lazy<>(() -> {
            byte[] content = list.content();
            return CompactRanges.read(content, Header.read(content).length()).orElseThrow();
        });
    }

    private static Table nothing(String name, String publisher) {
        return new Table(name, publisher, Table.UNDATED, "none", LocalDate.MAX, 0);
    }
}
