package bonafide.lists;

import bonafide.reference.Answer;
import bonafide.reference.SanctionedWallets;
import java.util.List;

/** Several lists of virtual-currency addresses, asked in order. */
record LayeredWallets(List<WalletTable> layers) implements SanctionedWallets {
    @Override
    public Answer<String> wallet(String address) {
        return Layered.first(layers, layer -> layer.wallet(address));
    }

    @Override
    public boolean hasList() {
        return layers.stream().anyMatch(WalletTable::hasList);
    }
}
