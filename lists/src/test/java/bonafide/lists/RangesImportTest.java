package bonafide.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.reference.NetworkKind;
import bonafide.reference.NetworkRanges.Network;
import bonafide.reference.References;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RangesImportTest {
    private static final RangesImport.Origin ORIGIN = new RangesImport.Origin(
            "Example publisher", LocalDate.parse("2026-10-01"), "CC BY 4.0", "example package 1.0");

    @TempDir
    private Path folder;

    @Test
    void countries_areReadFromDatabasesAndServeAsAList() throws IOException {
        Path four = folder.resolve("four.mmdb");
        Path six = folder.resolve("six.mmdb");
        Files.write(
                four,
                new DatabaseWriter("country ipv4", false)
                        .put("198.51.100.0/25", Map.of("country_code", "US"))
                        .put("198.51.100.128/25", Map.of("country_code", "CA"))
                        .put("203.0.113.0/24", Map.of("country_code", "-"))
                        .toBytes(1));
        Files.write(
                six,
                new DatabaseWriter("GeoLite2-Country", true)
                        .put("2001:db8:1::/48", Map.of("country", Map.of("iso_code", "SG")))
                        .toBytes(1));

        byte[] made = RangesImport.countries(List.of(four, six), ORIGIN);
        LoadedTables loaded = ReferenceTables.load(List.of(new OwnList("countries.ranges", made)));
        References references = loaded.references();

        assertThat(loaded.refused()).isEmpty();
        assertThat(references.geoLocations().locate(ip("198.51.100.1")).value()).contains(Place.country("US"));
        assertThat(references.geoLocations().locate(ip("198.51.100.200")).value())
                .contains(Place.country("CA"));
        assertThat(references.geoLocations().locate(ip("2001:db8:1::5")).value())
                .contains(Place.country("SG"));
        assertThat(references.geoLocations().locate(ip("198.51.100.1")).table().publisher())
                .isEqualTo("Example publisher, your own list countries.ranges");
        assertThat(references.tables().getFirst().entries()).isEqualTo(3);
        assertThat(references.tables().getFirst().expires()).isEqualTo(LocalDate.parse("2027-10-01"));
    }

    @Test
    void networks_areReadFromRowsOfKnownOperators() throws IOException {
        Path systems = folder.resolve("systems.csv");
        Files.writeString(systems, """
                198.51.100.0,198.51.100.99,24940,Hetzner Online GmbH
                198.51.100.100,198.51.100.255,64500,"Example, Inc."
                203.0.113.0,203.0.113.255,209103,Proton AG
                2001:db8::,2001:db8:0:ffff:ffff:ffff:ffff:ffff,24940,Hetzner Online GmbH
                203.0.113.9,203.0.113.1,24940,backwards
                nonsense,nonsense,24940,nonsense
                """);

        byte[] made = RangesImport.networks(List.of(systems), ORIGIN);
        References references = ReferenceTables.load(List.of(new OwnList("networks.ranges", made)))
                .references();

        assertThat(references.networkRanges().network(ip("198.51.100.99")).value())
                .contains(new Network(NetworkKind.HOSTING, "Hetzner"));
        assertThat(references.networkRanges().network(ip("203.0.113.9")).value())
                .contains(new Network(NetworkKind.VPN, "Proton VPN"));
        assertThat(references.networkRanges().network(ip("2001:db8:0:ff::1")).value())
                .isPresent();
        assertThat(references.networkRanges().network(ip("198.51.100.100")).value())
                .isEmpty();
    }

    @Test
    void command_writesTheFile() throws IOException {
        Path database = folder.resolve("four.mmdb");
        Path output = folder.resolve("out.ranges");
        Files.write(
                database,
                new DatabaseWriter("country ipv4", false)
                        .put("198.51.100.0/24", Map.of("country_code", "US"))
                        .toBytes(1));

        RangesImport.main(new String[] {
            "countries", output.toString(), "Example", "2026-10-01", "CC0-1.0", "test", database.toString()
        });

        assertThat(Header.read(Files.readAllBytes(output)).fields())
                .containsEntry("entries", "1")
                .containsEntry("licence", "CC0-1.0");
        assertThatThrownBy(() -> RangesImport.main(new String[] {"countries"}))
                .hasMessageContaining("OUTPUT PUBLISHER");
    }

    private static IpAddress ip(String text) {
        return IpAddress.parse(text).orElseThrow();
    }
}
