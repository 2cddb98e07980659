package bonafide.lists;

import bonafide.observation.IpAddress;
import com.maxmind.db.DatabaseRecord;
import com.maxmind.db.InvalidNetworkException;
import com.maxmind.db.Networks;
import com.maxmind.db.NetworksIterationException;
import com.maxmind.db.Reader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes compact tables from a publisher's files: countries from databases in MaxMind's format, hosting networks from rows
 * {@code first,last,system,holder}. What it makes ships with the program or lies in a user's directory of lists.
 */
public final class RangesImport {
    private static final int MONTHS = 12;

    private RangesImport() {}

    /**
     * Where data comes from; it stands in the table and in every answer.
     *
     * @param publisher who made it
     * @param published the day as of which it is true
     * @param licence under which it may be used, with the attribution it asks for
     * @param source what was read, so that anybody can read it again
     */
    public record Origin(String publisher, LocalDate published, String licence, String source) {}

    /** The country of every address in one or several databases. */
    public static byte[] countries(List<Path> databases, Origin origin) throws IOException {
        Numbers numbers = new Numbers();
        List<Range> ranges = new ArrayList<>();
        for (Path database : databases) {
            try (Reader reader = new Reader(database.toFile())) {
                Networks<?> networks = reader.networks(Map.class);
                while (networks.hasNext()) {
                    range(networks.next(), numbers).ifPresent(ranges::add);
                }
            } catch (InvalidNetworkException | NetworksIterationException broken) {
                throw new IOException("no readable database: " + database, broken);
            }
        }
        return table("country of an address", numbers, ranges, origin);
    }

    /** The networks of well-known providers of servers and of VPNs, from rows {@code first,last,system,holder}. */
    public static byte[] networks(List<Path> systems, Origin origin) throws IOException {
        Operators operators = Operators.embedded();
        Numbers numbers = new Numbers();
        List<Range> ranges = new ArrayList<>();
        for (Path file : systems) {
            try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
                for (CsvRecord row : rows) {
                    range(row, operators, numbers).ifPresent(ranges::add);
                }
            }
        }
        return table("hosting and VPN networks", numbers, ranges, origin);
    }

    /**
     * {@code countries|networks OUTPUT PUBLISHER PUBLISHED LICENCE SOURCE FILE…}, the way the tables of this program are
     * made; docs/reference-data.md has the whole commands.
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int index = 6; index < arguments.length; index++) {
            files.add(Path.of(arguments[index]));
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("countries|networks OUTPUT PUBLISHER PUBLISHED LICENCE SOURCE FILE...");
        }
        Origin origin = new Origin(arguments[2], LocalDate.parse(arguments[3]), arguments[4], arguments[5]);
        byte[] table = arguments[0].equals("countries") ? countries(files, origin) : networks(files, origin);
        Files.write(Path.of(arguments[1]), table);
    }

    /** The number of each word, in order of first use. */
    private static final class Numbers {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int of(String word) {
            return numbers.computeIfAbsent(word, unknown -> numbers.size() + 1);
        }

        List<String> words() {
            return List.copyOf(numbers.keySet());
        }
    }

    private static Optional<Range> range(DatabaseRecord<?> found, Numbers numbers) {
        String country = found.data() instanceof Map<?, ?> record ? MaxmindDatabase.country(record) : "";
        return country.matches("[A-Z]{2}")
                ? Optional.of(Range.network(
                        address(found.network().networkAddress()),
                        found.network().prefixLength(),
                        numbers.of(country)))
                : Optional.empty();
    }

    private static Optional<Range> range(CsvRecord row, Operators operators, Numbers numbers) {
        if (row.getFieldCount() < 3 || !row.getField(2).matches("[0-9]{1,10}")) {
            return Optional.empty();
        }
        Optional<IpAddress> first = IpAddress.parse(row.getField(0));
        Optional<IpAddress> last = IpAddress.parse(row.getField(1));
        boolean ordered = first.isPresent()
                && last.isPresent()
                && first.get().isFour() == last.get().isFour()
                && first.get().compareTo(last.get()) <= 0;
        return operators
                .of(Long.parseLong(row.getField(2)))
                .filter(known -> ordered)
                .map(known -> new Range(first.get(), last.get(), numbers.of(OperatorTable.word(known))));
    }

    private static byte[] table(String name, Numbers numbers, List<Range> ranges, Origin origin) {
        byte[] compact = CompactRanges.write(numbers.words(), Ranges.of(ranges));
        long entries = CompactRanges.read(compact, 0).map(CompactRanges::count).orElse(0L);
        String header = String.join(
                "\n",
                "# name: " + name,
                "# publisher: " + origin.publisher,
                "# published: " + origin.published,
                "# expires: " + origin.published.plusMonths(MONTHS),
                "# licence: " + origin.licence,
                "# source: " + origin.source,
                "# entries: " + entries,
                "");
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.writeBytes(header.getBytes(StandardCharsets.UTF_8));
        table.writeBytes(compact);
        return table.toByteArray();
    }

    private static IpAddress address(InetAddress address) {
        ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
        return bytes.remaining() == 4
                ? IpAddress.four(bytes.getInt())
                : new IpAddress(bytes.getLong(), bytes.getLong());
    }
}
