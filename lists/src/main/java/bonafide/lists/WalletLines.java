package bonafide.lists;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads addresses of virtual currencies: one a line, a JSON array with one a line, or the remarks of OFAC's SDN list
 * ({@code Digital Currency Address - XBT …}).
 */
final class WalletLines {
    private static final Pattern IN_REMARKS =
            Pattern.compile("Digital Currency Address - ([A-Z0-9]{2,6}) ([A-Za-z0-9:]{20,128})");
    private static final Pattern ALONE = Pattern.compile("[\\[\",\\s]*([A-Za-z0-9:]{20,128})[\\],\"\\s]*");
    private static final Pattern SAME_IN_ANY_CASE =
            Pattern.compile("0x[0-9A-Fa-f]{40}|(?i:(?:bc|ltc|tb)1[a-z0-9]+|bitcoincash:[a-z0-9]+)");
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]+");
    private static final Pattern ENTRY = Pattern.compile("^(\\d{1,9}),");

    private WalletLines() {}

    /** What is said of each address, by the address as {@link #key} writes it. */
    static Map<String, String> read(OwnList list, Refusals refusals) {
        Map<String, String> byAddress = new HashMap<>();
        String text = new String(list.content(), StandardCharsets.UTF_8);
        if (mentionsAddress(text)) {
            text.lines().forEach(line -> remarks(list.name(), line, byAddress));
        } else {
            Lines.each(list.content(), (number, line) -> alone(list.name(), number, line, byAddress, refusals));
        }
        return byAddress;
    }

    /** Whether a text has a remark of OFAC's form. */
    static boolean mentionsAddress(String text) {
        return IN_REMARKS.matcher(text).find();
    }

    /** Whether a line is one of OFAC's, which begin with an entry's number. */
    static boolean isEntry(String line) {
        return ENTRY.matcher(line).find();
    }

    /** Whether a line can be an address. Hexadecimal digits alone are rather a hash. */
    static boolean mayBeAddress(String line) {
        Matcher address = ALONE.matcher(line);
        return address.matches()
                && !HASH.matcher(address.group(1)).matches()
                && line.chars().anyMatch(Character::isDigit);
    }

    /** One text for one address: those of Ethereum's and Bech32's form mean the same in any case, others do not. */
    static String key(String address) {
        return SAME_IN_ANY_CASE.matcher(address).matches() ? address.toLowerCase(Locale.ROOT) : address;
    }

    private static void remarks(String file, String line, Map<String, String> byAddress) {
        Matcher entry = ENTRY.matcher(line);
        String which = entry.find() ? "entry " + entry.group(1) + " of " + file : file;
        Matcher address = IN_REMARKS.matcher(line);
        while (address.find()) {
            byAddress.putIfAbsent(key(address.group(2)), address.group(1) + " address, " + which);
        }
    }

    private static void alone(String file, int number, String line, Map<String, String> byAddress, Refusals refusals) {
        Matcher address = ALONE.matcher(line);
        if (address.matches()) {
            byAddress.putIfAbsent(key(address.group(1)), "line " + number + " of " + file);
        } else if (!line.equals("[") && !line.equals("]")) {
            refusals.add(number, "no address of a virtual currency", "write one address a line");
        }
    }
}
