package bonafide.lists;

import bonafide.reference.Answer;
import bonafide.reference.RemoteTools;
import bonafide.reference.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Product families and the names their programs, applications and packages go by. */
record RemoteToolTable(Table table, Lazy<ToolNames> names) implements RemoteTools {
    private static final int MONTHS = 24;

    static RemoteToolTable embedded(Embedded list) {
        return new RemoteToolTable(list.table(), new Lazy<>(() -> {
            Refusals refusals = new Refusals(list.file());
            return names(Rows.read(list.asList(), refusals), refusals);
        }));
    }

    static RemoteToolTable own(OwnList list, Refusals refusals) {
        List<Rows.Row> rows = Rows.read(list, refusals);
        ToolNames names = names(rows, refusals);
        long families = rows.stream().map(row -> row.cell("family")).distinct().count();
        Table table = Header.own(list, "remote tools", Optional.empty(), MONTHS, families);
        return new RemoteToolTable(table, new Lazy<>(() -> names));
    }

    @Override
    public Answer<Tool> tool(String name, String path) {
        return new Answer<>(names.get().find(name, path), table);
    }

    /** Reads {@code family}, {@code role}, {@code names} and {@code paths}; the last two divided by semicolons. */
    private static ToolNames names(List<Rows.Row> rows, Refusals refusals) {
        ToolNames names = new ToolNames();
        for (Rows.Row row : rows) {
            Optional<Role> role = role(row.cell("role"));
            if (role.isEmpty()
                    || row.cell("family").isEmpty()
                    || row.parts("names").isEmpty()) {
                refusals.add(row.line(), "no tool", "give family, role and names; a role is one of " + roles());
                continue;
            }
            Tool tool = new Tool(row.cell("family"), role.get());
            row.parts("names").forEach(name -> names.add(name, tool, row.parts("paths")));
        }
        return names;
    }

    private static Optional<Role> role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> word(role).equalsIgnoreCase(word))
                .findFirst();
    }

    private static String roles() {
        return Arrays.stream(Role.values()).map(RemoteToolTable::word).collect(Collectors.joining(", "));
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
