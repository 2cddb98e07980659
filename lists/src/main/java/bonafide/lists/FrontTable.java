package bonafide.lists;

import bonafide.reference.Answer;
import bonafide.reference.FrontCompanies;
import bonafide.reference.Table;
import java.util.List;
import java.util.Optional;

/** Fronts by domain and by firm's name, each with who said so and when. */
record FrontTable(Table table, Lazy<FrontNames> names) implements FrontCompanies {
    private static final int MONTHS = 24;

    static FrontTable embedded(Embedded list) {
        return new FrontTable(list.table(), new Lazy<>(() -> {
            Refusals refusals = new Refusals(list.file());
            return FrontNames.of(Rows.read(list.asList(), refusals), refusals);
        }));
    }

    static FrontTable own(OwnList list, Refusals refusals) {
        List<Rows.Row> rows = Rows.read(list, refusals);
        FrontNames names = FrontNames.of(rows, refusals);
        Table table = Header.own(list, "front companies", Optional.empty(), MONTHS, rows.size());
        return new FrontTable(table, new Lazy<>(() -> names));
    }

    @Override
    public Answer<String> domain(String domain) {
        return new Answer<>(names.get().domain(domain), table);
    }

    @Override
    public Answer<String> name(String company) {
        return new Answer<>(names.get().firm(company), table);
    }
}
