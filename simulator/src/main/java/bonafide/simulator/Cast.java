package bonafide.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people of Meridian, in the order of {@code cast.csv}. */
final class Cast {
    private Cast() {}

    static List<Person> all() {
        Map<String, Csv.Row> careers = new LinkedHashMap<>();
        Csv.table("careers.csv", row -> careers.put(row.cell("person"), row));
        List<Person> people = new ArrayList<>();
        for (Csv.Row row : Csv.table("cast.csv", row -> row)) {
            String id = row.cell("id");
            Csv.Row career = careers.get(id.isEmpty() ? row.cell("family") : id);
            if (career == null) {
                throw new IllegalStateException("no career for " + row);
            }
            people.add(Person.of(people.size() + 1, row, career));
        }
        return List.copyOf(people);
    }
}
