package bonafide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.reference.NetworkKind;
import bonafide.reference.References;
import bonafide.reference.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTablesTest {
    private static final IpAddress ADDRESS = IpAddress.parse("198.51.100.7").orElseThrow();
    private static final IpAddress KNOWN = IpAddress.four(0x0808_0808);

    @TempDir
    private Path folder;

    @Test
    void eachList_isRecognisedByItsContentWhateverItsName() throws IOException {
        Files.write(folder.resolve("a.bin"), database("198.51.100.0/24", "SG"));
        write("b.dat", "network,kind,operator\n198.51.100.0/24,own,Meridian\n");
        write("c.dat", "family,role,names\nExample Helper,remote-control,examplehelper\n");
        write("d.dat", "domain,front\nfront.example,Example Front\n");
        write("e.dat", "address,kind\n\"9 Dock Rd, Newark, DE 19711\",a forwarder\n");
        write("f.dat", RoutingDirectoryTest.LINE + "\n");
        write("g.dat", "0x0000000000000000000000000000000000abc123\n");
        write("h.dat", "# a remark\nthrown.example\nother.example\n");

        LoadedTables loaded = ReferenceTables.load(folder);

        assertThat(loaded.refused()).isEmpty();
        assertThat(loaded.taken())
                .map(LoadedTables.Taken::toString)
                .containsExactly(
                        "Taken[file=a.bin, kind=an address database in MaxMind's format, entries=24]",
                        "Taken[file=b.dat, kind=networks you named, entries=1]",
                        "Taken[file=c.dat, kind=remote tools, entries=1]",
                        "Taken[file=d.dat, kind=front companies, entries=1]",
                        "Taken[file=e.dat, kind=mail drops, entries=1]",
                        "Taken[file=f.dat, kind=a FedACH directory, entries=1]",
                        "Taken[file=g.dat, kind=virtual-currency addresses, entries=1]",
                        "Taken[file=h.dat, kind=disposable mail domains, entries=2]");
        References references = loaded.references();
        assertThat(references.geoLocations().locate(ADDRESS).value()).contains(Place.country("SG"));
        assertThat(references.networkRanges().network(ADDRESS).value())
                .map(found -> found.kind())
                .contains(NetworkKind.OWN);
        assertThat(references.remoteTools().tool("examplehelper.exe", "").value())
                .isPresent();
        assertThat(references.frontCompanies().domain("front.example").value()).isPresent();
        assertThat(references.routingNumbers().hasDirectory()).isTrue();
        assertThat(references.sanctionedWallets().hasList()).isTrue();
        assertThat(references.mailDomains().disposable("thrown.example").value())
                .isPresent();
        assertThat(references.tables()).extracting(Table::entries).doesNotContain(0L);
    }

    @Test
    void ownList_comesFirst_andWhatItDoesNotListComesFromTheProgram() throws IOException {
        Files.write(folder.resolve("mine.mmdb"), database("8.8.8.0/24", "CA"));

        References references = ReferenceTables.load(folder).references();

        assertThat(references.geoLocations().locate(KNOWN).value()).contains(Place.country("CA"));
        assertThat(references.geoLocations().locate(KNOWN).table().publisher()).contains("mine.mmdb");
        assertThat(references.geoLocations().locate(IpAddress.four(0xAF2D_B001)).value())
                .contains(Place.country("KP"));
        assertThat(references.remoteTools().tool("AnyDesk", "").value()).isPresent();
    }

    @Test
    void directory_comesBeforeListsFoundElsewhere() throws IOException {
        write("networks.csv", "network,kind\n198.51.100.0/24,own\n");
        OwnList found =
                new OwnList("folder/networks.csv", bytes("network,kind\n198.51.100.0/25,vpn\n203.0.113.0/24,vpn\n"));

        References references = ReferenceTables.load(folder, List.of(found)).references();

        assertThat(references.networkRanges().network(ADDRESS).value())
                .map(n -> n.kind())
                .contains(NetworkKind.OWN);
        assertThat(references
                        .networkRanges()
                        .network(IpAddress.parse("203.0.113.1").orElseThrow())
                        .value())
                .map(n -> n.kind())
                .contains(NetworkKind.VPN);
    }

    @Test
    void silence_isAnsweredByTheLargestTable() {
        OwnList small = new OwnList("networks.csv", bytes("network,kind,place\n198.51.100.0/24,own,US\n"));
        References references = ReferenceTables.load(List.of(small)).references();

        Table asked = references
                .geoLocations()
                .locate(IpAddress.parse("fe80::1").orElseThrow())
                .table();

        assertThat(asked.publisher()).contains("DB-IP");
    }

    @Test
    void whatIsNoList_isRefusedAndTheRestCounts() throws IOException {
        write("notes.txt", "Ask the network team about the new office.\n");
        write("empty.txt", "");
        Files.write(folder.resolve("zeros.bin"), new byte[4096]);
        byte[] cut = database("198.51.100.0/24", "SG");
        Files.write(folder.resolve("cut.mmdb"), Arrays.copyOfRange(cut, 200, cut.length));
        write("broken.ranges", "# name: x\nranges 1\nnonsense");
        write("good.txt", "thrown.example\n");

        LoadedTables loaded = ReferenceTables.load(folder);

        assertThat(loaded.taken()).map(LoadedTables.Taken::file).containsExactly("good.txt");
        assertThat(loaded.refused())
                .map(Refusal::file)
                .containsExactly("broken.ranges", "cut.mmdb", "empty.txt", "notes.txt", "zeros.bin");
        assertThat(loaded.refused())
                .allSatisfy(refusal -> assertThat(refusal.hint()).isNotBlank());
    }

    @Test
    void missingDirectory_isRefused() {
        LoadedTables loaded = ReferenceTables.load(folder.resolve("nowhere"));

        assertThat(loaded.refused()).map(Refusal::hint).containsExactly("give a directory with lists");
        assertThat(loaded.references().remoteTools().tool("AnyDesk", "").value())
                .isPresent();
    }

    @Test
    void openQuotationMark_refusesTheRestOfTheList() throws IOException {
        write("networks.csv", "network,kind\n198.51.100.0/24,own\n\"203.0.113.0/24,own\n");

        LoadedTables loaded = ReferenceTables.load(folder);

        assertThat(loaded.references().networkRanges().network(ADDRESS).value()).isPresent();
        assertThat(loaded.refused()).isNotEmpty();
    }

    @Test
    void listWrongOnEveryLine_isToldAboutOnce() {
        String lines = "198.51.100.0/99,own\n".repeat(250);
        LoadedTables loaded =
                ReferenceTables.load(List.of(new OwnList("networks.csv", bytes("network,kind\n" + lines))));

        assertThat(loaded.refused()).hasSize(101);
        assertThat(loaded.refused().getLast().reason()).isEqualTo("150 further lines were refused");
    }

    @Test
    void amongOtherFiles_onlyAListThatSaysSoIsRecognised() {
        assertThat(ReferenceTables.recognise(bytes("network,kind,operator,place\n")))
                .contains("networks you named");
        assertThat(ReferenceTables.recognise(database("198.51.100.0/24", "SG"))).isPresent();
        assertThat(ReferenceTables.recognise(bytes("one.example\ntwo.example\n")))
                .isEmpty();
        assertThat(ReferenceTables.recognise(bytes("id,name,email\n1,x,x@example.com\n")))
                .isEmpty();
        assertThat(ReferenceTables.recognise(bytes("{\"a\": 1}\n"))).isEmpty();
        assertThat(ReferenceTables.recognise(new byte[0])).isEmpty();
    }

    @Test
    void sanctionsListAsPublished_isRecognisedByTheAddressFarDown() {
        String entries = "1,\"ONE\",-0- \n".repeat(9000);
        String withAddress = "2,\"TWO\",\"Digital Currency Address - XBT 1ExampLeExampLeExampLeExampLe9999;\"\n";

        assertThat(taken(entries + withAddress)).containsExactly("virtual-currency addresses");
        assertThat(taken(entries)).isEmpty();
    }

    @Test
    void columnOfHashes_isNoListOfWallets() {
        assertThat(taken("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\n".repeat(3)))
                .isEmpty();
    }

    private static List<String> taken(String text) {
        return ReferenceTables.load(List.of(new OwnList("x", bytes(text)))).taken().stream()
                .map(LoadedTables.Taken::kind)
                .toList();
    }

    private static byte[] database(String network, String country) {
        return new DatabaseWriter("country ipv4", false)
                .put(network, Map.of("country_code", country))
                .toBytes(1_790_000_000L);
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
