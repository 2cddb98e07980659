package bonafide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WalletTableTest {
    private static final String ETHER = "0x00000000000000000000000000000000EXAMPLE".replace("EXAMPLE", "00Abc1De");
    private static final String BITCOIN = "1ExampLeExampLeExampLeExampLe9999";
    private final Refusals refusals = new Refusals("wallets.txt");

    @Test
    void oneAddressALine_isFoundExactly() {
        WalletTable wallets = read("# published: 2026-09-01\n" + ETHER + "\n\n" + BITCOIN + "\nnot an address\n");

        assertThat(wallets.wallet(ETHER.toLowerCase(Locale.ROOT)).value()).contains("line 2 of wallets.txt");
        assertThat(wallets.wallet(BITCOIN).value()).contains("line 4 of wallets.txt");
        assertThat(wallets.wallet(BITCOIN.toUpperCase(Locale.ROOT)).value()).isEmpty();
        assertThat(wallets.hasList()).isTrue();
        assertThat(refusals.all()).map(Refusal::line).containsExactly(5L);
    }

    @Test
    void jsonArray_isRead() {
        WalletTable wallets = read("[\n  \"" + BITCOIN + "\",\n  \"" + ETHER + "\"\n]\n");

        assertThat(wallets.wallet(BITCOIN).value()).isPresent();
        assertThat(wallets.wallet(ETHER).value()).isPresent();
        assertThat(refusals.all()).isEmpty();
    }

    @Test
    void remarksOfTheSanctionsList_nameTheEntry() {
        WalletTable wallets = read("12345,\"EXAMPLE ENTRY\",-0- ,\"Digital Currency Address - XBT " + BITCOIN
                + "; alt. Digital Currency Address - ETH " + ETHER + ";\"\n");

        assertThat(wallets.wallet(BITCOIN).value()).contains("XBT address, entry 12345 of wallets.txt");
        assertThat(wallets.wallet(ETHER).value()).contains("ETH address, entry 12345 of wallets.txt");
        assertThat(wallets.table().entries()).isEqualTo(2);
    }

    @Test
    void withoutAList_nothingIsListedAndItSaysSo() {
        assertThat(ReferenceTables.embedded().sanctionedWallets().hasList()).isFalse();
        assertThat(ReferenceTables.embedded()
                        .sanctionedWallets()
                        .wallet(BITCOIN)
                        .value())
                .isEmpty();
    }

    private WalletTable read(String text) {
        return WalletTable.read(new OwnList("wallets.txt", text.getBytes(StandardCharsets.UTF_8)), refusals);
    }
}
