package bonafide.lists;

import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.reference.Answer;
import bonafide.reference.GeoLocations;
import bonafide.reference.NetworkKind;
import bonafide.reference.NetworkRanges;
import bonafide.reference.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A user's {@code networks.csv}: {@code network}, {@code kind}, {@code operator}, {@code place}. It answers what a network
 * is used for, and where it is, each as far as the row says so.
 */
final class OwnNetworks implements NetworkRanges, GeoLocations {
    static final String NAME = "networks you named";

    private static final int MONTHS = 12;

    private final Table table;
    private final Ranges ranges;
    private final List<Line> lines;

    private record Line(Optional<Network> network, Optional<Place> place) {}

    private OwnNetworks(Table table, Ranges ranges, List<Line> lines) {
        this.table = table;
        this.ranges = ranges;
        this.lines = lines;
    }

    static OwnNetworks read(OwnList list, Refusals refusals) {
        List<Range> ranges = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Map<String, Long> seen = new HashMap<>();
        for (Rows.Row row : Rows.read(list, refusals)) {
            Optional<Range> range =
                    lines.size() == 0xFFFF ? Optional.empty() : Range.parse(row.cell("network"), lines.size() + 1);
            if (range.isEmpty()) {
                refusals.add(
                        row.line(),
                        "no network: " + row.cell("network"),
                        "write 192.0.2.0/24, 2001:db8::/32 or one address");
                continue;
            }
            Long before =
                    seen.putIfAbsent(range.get().first() + "-" + range.get().last(), row.line());
            if (before != null) {
                refusals.add(row.line(), "the same network as on line " + before, "keep one of the two");
                continue;
            }
            line(row, refusals).ifPresent(line -> {
                ranges.add(range.get());
                lines.add(line);
            });
        }
        Table table = Header.own(list, NAME, Optional.empty(), MONTHS, lines.size());
        return new OwnNetworks(table, Ranges.of(ranges), List.copyOf(lines));
    }

    Table table() {
        return table;
    }

    @Override
    public Answer<Network> network(IpAddress address) {
        return new Answer<>(line(address).flatMap(Line::network), table);
    }

    @Override
    public Answer<Place> locate(IpAddress address) {
        return new Answer<>(line(address).flatMap(Line::place), table);
    }

    private Optional<Line> line(IpAddress address) {
        int number = ranges.find(address);
        return number == 0 ? Optional.empty() : Optional.of(lines.get(number - 1));
    }

    private static Optional<Line> line(Rows.Row row, Refusals refusals) {
        Optional<NetworkKind> kind = OperatorTable.kind(row.cell("kind"));
        String written = row.cell("place");
        Optional<Place> place = written.isEmpty() ? Optional.empty() : Place.parse(written);
        if (place.isEmpty() && !written.isEmpty()) {
            refusals.add(row.line(), "no place: " + written, "write country/region/city, for example US/OH/Columbus");
            return Optional.empty();
        }
        boolean placeOnly = row.cell("kind").isEmpty() && place.isPresent();
        if (kind.isEmpty() && !placeOnly) {
            refusals.add(row.line(), "no kind of network: " + row.cell("kind"), "write own, shared, hosting or vpn");
            return Optional.empty();
        }
        String operator = row.cell("operator");
        return Optional.of(new Line(kind.map(known -> new Network(known, operator)), place));
    }
}
