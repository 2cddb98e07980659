package bonafide.lists;

import bonafide.reference.Answer;
import bonafide.reference.SanctionedWallets;
import bonafide.reference.Table;
import java.util.Map;
import java.util.Optional;

/** Addresses of virtual currencies on a list that a user brought. */
record WalletTable(Table table, Map<String, String> byAddress) implements SanctionedWallets {
    private static final int MONTHS = 3;

    static WalletTable none(Table table) {
        return new WalletTable(table, Map.of());
    }

    static WalletTable read(OwnList list, Refusals refusals) {
        Map<String, String> byAddress = WalletLines.read(list, refusals);
        Table table = Header.own(list, "sanctioned wallets", Optional.empty(), MONTHS, byAddress.size());
        return new WalletTable(table, byAddress);
    }

    @Override
    public Answer<String> wallet(String address) {
        return byAddress.isEmpty()
                ? Answer.none(table)
                : new Answer<>(Optional.ofNullable(byAddress.get(WalletLines.key(address.strip()))), table);
    }

    @Override
    public boolean hasList() {
        return !byAddress.isEmpty();
    }
}
