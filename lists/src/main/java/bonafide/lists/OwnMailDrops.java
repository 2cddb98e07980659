package bonafide.lists;

import bonafide.observation.PostalAddress;
import bonafide.reference.Answer;
import bonafide.reference.MailDrops;
import bonafide.reference.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A user's list of mail drops: {@code address} and, if it likes, {@code kind}. Houses are compared, not units. */
final class OwnMailDrops implements MailDrops {
    private static final int MONTHS = 24;

    private final Table table;
    private final Map<String, List<Drop>> byStreet;

    private record Drop(PostalAddress address, String kind) {}

    private OwnMailDrops(Table table, Map<String, List<Drop>> byStreet) {
        this.table = table;
        this.byStreet = byStreet;
    }

    static OwnMailDrops read(OwnList list, Refusals refusals) {
        Map<String, List<Drop>> byStreet = new HashMap<>();
        int entries = 0;
        for (Rows.Row row : Rows.read(list, refusals)) {
            Optional<PostalAddress> address = PostalAddress.parse(row.cell("address"));
            if (address.isEmpty() || address.get().street().isEmpty()) {
                refusals.add(
                        row.line(), "no address: " + row.cell("address"), "write street, city, state and postcode");
                continue;
            }
            String kind = row.cell("kind").isEmpty() ? "an address on your list of mail drops" : row.cell("kind");
            byStreet.computeIfAbsent(address.get().street(), street -> new ArrayList<>())
                    .add(new Drop(address.get(), kind));
            entries++;
        }
        Table table = Header.own(list, "mail drops", Optional.empty(), MONTHS, entries);
        return new OwnMailDrops(table, byStreet);
    }

    Table table() {
        return table;
    }

    @Override
    public Answer<String> looksLike(PostalAddress address) {
        return byStreet.getOrDefault(address.street(), List.of()).stream()
                .filter(drop -> drop.address.sameHouse(address))
                .findFirst()
                .map(drop -> Answer.of(drop.kind, table))
                .orElseGet(() -> Answer.none(table));
    }
}
