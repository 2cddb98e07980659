package bonafide.simulator;

import java.util.List;

/** A made-up company that people of the cast worked for. */
record Employer(String name, String domain, String place) {
    private static final List<Employer> ALL = List.copyOf(
            Csv.table("employers.csv", row -> new Employer(row.cell("name"), row.cell("domain"), row.cell("place"))));

    static List<Employer> all() {
        return ALL;
    }

    static Employer named(String name) {
        return ALL.stream()
                .filter(employer -> employer.name.equals(name))
                .findFirst()
                .orElseThrow();
    }
}
