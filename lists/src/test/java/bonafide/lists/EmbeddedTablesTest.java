package bonafide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.reference.NetworkKind;
import bonafide.reference.References;
import bonafide.reference.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedTablesTest {
    private static final References EMBEDDED = ReferenceTables.embedded();

    @Test
    void everyTable_saysWhoseItIsAndUntilWhen() {
        assertThat(EMBEDDED.tables()).hasSize(10).allSatisfy(table -> {
            assertThat(table.name()).isNotBlank();
            assertThat(table.publisher()).isNotBlank();
            assertThat(table.licence()).isNotBlank();
            assertThat(table.expires()).isAfter(table.published());
        });
        assertThat(EMBEDDED.tables()).extracting(Table::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries.ranges", "networks.ranges"})
    void compactTable_isWholeAndHoldsWhatItsHeaderSays(String file) {
        Embedded list = Embedded.open(file);
        CompactRanges ranges = CompactRanges.read(
                        list.content(), Header.read(list.content()).length())
                .orElseThrow();

        assertThat(ranges.whole()).isTrue();
        assertThat(ranges.count()).isEqualTo(list.table().entries());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kvm-devices.csv",
                "mail-drops.csv",
                "front-companies.csv",
                "hosting-operators.csv",
                "disposable-domains.txt",
                "public-mail-providers.txt",
                "alias-services.txt"
            })
    void textList_holdsWhatItsHeaderSays(String file) {
        Embedded list = Embedded.open(file);
        Refusals refusals = new Refusals(file);
        int entries = file.endsWith(".csv")
                ? Rows.read(list.asList(), refusals).size()
                : DomainNames.read(list.content(), refusals).size();

        assertThat(refusals.all()).isEmpty();
        assertThat(list.table().entries()).isEqualTo(entries);
    }

    @Test
    void remoteTools_areCountedByFamilyAndEachNamesItsSource() {
        Embedded list = Embedded.open("remote-tools.csv");
        Refusals refusals = new Refusals(list.file());
        List<Rows.Row> rows = Rows.read(list.asList(), refusals);
        RemoteToolTable.own(list.asList(), refusals);

        assertThat(refusals.all()).isEmpty();
        assertThat(rows.stream().map(row -> row.cell("family")).distinct())
                .hasSize((int) list.table().entries());
        assertThat(rows).allSatisfy(row -> assertThat(row.cell("source")).isIn("LOLRMM", "publisher"));
    }

    @Test
    void operatorsAndFronts_areReadWithoutRefusal() {
        Refusals refusals = new Refusals("embedded");
        Operators.read(Embedded.open(Operators.FILE).asList(), refusals);
        FrontTable.own(Embedded.open("front-companies.csv").asList(), refusals);

        assertThat(refusals.all()).isEmpty();
    }

    @Test
    void countries_areThoseOfTheStandard() {
        Embedded list = Embedded.open("countries.ranges");
        Set<String> standard = Set.of(Locale.getISOCountries());

        assertThat(CompactRanges.read(
                                list.content(), Header.read(list.content()).length())
                        .orElseThrow()
                        .words())
                .hasSizeGreaterThan(230)
                .allSatisfy(code ->
                        assertThat(standard.contains(code) || code.equals("XK")).isTrue());
    }

    @Test
    void wellKnownAddresses_areWhereTheirOwnersSay() {
        assertThat(country(IpAddress.four(0x0808_0808))).isEqualTo("US");
        assertThat(country(IpAddress.four(0xAF2D_B001))).isEqualTo("KP");
        assertThat(country(new IpAddress(0x2a01_04f8_0000_0000L, 1))).isEqualTo("DE");
        assertThat(EMBEDDED.networkRanges()
                        .network(new IpAddress(0x2a01_04f8_0000_0000L, 1))
                        .value())
                .hasValueSatisfying(network -> {
                    assertThat(network.kind()).isEqualTo(NetworkKind.HOSTING);
                    assertThat(network.operator()).isEqualTo("Hetzner");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.0.0.1", "192.168.1.1", "127.0.0.1", "169.254.1.1", "100.64.0.1", "fe80::1", "fd00::1", "::1"
            })
    void privateAddress_isNowhere(String address) {
        assertThat(EMBEDDED.geoLocations()
                        .locate(IpAddress.parse(address).orElseThrow())
                        .value())
                .isEmpty();
        assertThat(EMBEDDED.networkRanges()
                        .network(IpAddress.parse(address).orElseThrow())
                        .value())
                .isEmpty();
    }

    private static String country(IpAddress address) {
        return EMBEDDED.geoLocations()
                .locate(address)
                .value()
                .map(Place::country)
                .orElse("");
    }
}
