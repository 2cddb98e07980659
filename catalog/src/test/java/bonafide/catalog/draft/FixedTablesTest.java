package bonafide.catalog.draft;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.catalog.issue.Issues;
import bonafide.catalog.yaml.Fields;
import bonafide.catalog.yaml.YamlReader;
import bonafide.observation.IpAddress;
import bonafide.observation.PostalAddress;
import bonafide.reference.NetworkKind;
import bonafide.reference.References;
import bonafide.reference.RemoteTools;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FixedTablesTest {
    private static final String TABLES = """
            tables:
              locations: { 192.0.2.0/24: US/OH, 192.0.2.10: US/TN, 2001:db8::/32: DE }
              networks: { 198.51.100.0/24: hosting Example Hosting }
              tools: { AnyDesk: remote-control }
              kvm: { Example KVM: Example KVM 4 }
              disposable: [throwaway.example]
              public-mail: [mail.example]
              mail-drops: { PMB: a private mailbox }
              routing-directory: { "011000015": Example Bank }
              fronts: { front.example: Example Front }
              wallets: [listed]
              stale: yes
            """;

    private final References tables = read(TABLES);

    @Test
    void narrowestRange_answers() {
        assertThat(place("192.0.2.10")).isEqualTo("US/TN");
        assertThat(place("192.0.2.11")).isEqualTo("US/OH");
        assertThat(place("2001:db8::1")).isEqualTo("DE");
        assertThat(place("203.0.113.1")).isEqualTo("nowhere");
    }

    @Test
    void everyTable_answersFromItsRows() {
        assertThat(tables.networkRanges().network(address("198.51.100.7")).value())
                .hasValueSatisfying(network -> {
                    assertThat(network.kind()).isEqualTo(NetworkKind.HOSTING);
                    assertThat(network.operator()).isEqualTo("Example Hosting");
                });
        assertThat(tables.remoteTools().tool("anydesk.exe", "").value())
                .contains(new RemoteTools.Tool("AnyDesk", RemoteTools.Role.REMOTE_CONTROL));
        assertThat(tables.kvmDevices()
                        .usb("1d6b", "0104", "Example", "Example KVM v4", "")
                        .value())
                .contains("Example KVM 4");
        assertThat(tables.kvmDevices().monitor("Example KVM", "", "").value()).contains("Example KVM 4");
        assertThat(tables.mailDomains().disposable("Throwaway.example").value()).isPresent();
        assertThat(tables.mailDomains().publicProvider("mail.example").value()).isPresent();
        assertThat(tables.mailDrops()
                        .looksLike(PostalAddress.parse("9 Plaza PMB 4, Reno, NV 89501, US")
                                .orElseThrow())
                        .value())
                .contains("a private mailbox");
        assertThat(tables.routingNumbers().bank("011000015").value()).contains("Example Bank");
        assertThat(tables.routingNumbers().hasDirectory()).isTrue();
        assertThat(tables.frontCompanies().domain("Front.example").value()).contains("Example Front");
        assertThat(tables.sanctionedWallets().wallet("listed").value()).isPresent();
        assertThat(tables.sanctionedWallets().wallet("Listed").value()).isEmpty();
    }

    @Test
    void staleTables_saySo() {
        assertThat(tables.geoLocations()
                        .locate(address("192.0.2.10"))
                        .table()
                        .staleAt(Instant.parse("2026-01-01T00:00:00Z")))
                .isTrue();
    }

    @Test
    void noTables_listNothing() {
        References none = FixedTables.NONE.references();

        assertThat(none.geoLocations().locate(address("192.0.2.10")).value()).isEmpty();
        assertThat(none.sanctionedWallets().hasList()).isFalse();
        assertThat(none.routingNumbers().hasDirectory()).isFalse();
    }

    private String place(String address) {
        return tables.geoLocations()
                .locate(address(address))
                .value()
                .map(Object::toString)
                .orElse("nowhere");
    }

    private static IpAddress address(String text) {
        return IpAddress.parse(text).orElseThrow();
    }

    private static References read(String yaml) {
        Issues issues = new Issues();
        Fields fields = YamlReader.read("a.yaml", yaml, issues)
                .flatMap(node -> Fields.of("a test", node, issues))
                .orElseThrow();
        References tables = FixedTables.read(fields, issues).references();
        assertThat(issues.all()).isEmpty();
        return tables;
    }
}
