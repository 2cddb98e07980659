package bonafide.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said of fronts, by their domains and by their firms' names. */
final class FrontNames {
    private static final Set<String> LEGAL_FORMS = Set.of(
            ("LLC INC INCORPORATED LTD LIMITED CORP CORPORATION CO COMPANY LLP LP PLC GMBH AG UG SA SAS SARL SRL SL BV NV "
                            + "AB AS OY KK PTE PTY FZE OOO JSC DOO")
                    .split(" "));

    private final Map<String, String> byDomain = new HashMap<>();
    private final Map<String, String> byFirm = new HashMap<>();

    private FrontNames() {}

    /** Reads {@code domain}, {@code front}, {@code names} (divided by semicolons), {@code said by} and {@code date}. */
    static FrontNames of(List<Rows.Row> rows, Refusals refusals) {
        FrontNames names = new FrontNames();
        for (Rows.Row row : rows) {
            String domain = host(row.cell("domain"));
            boolean named = DomainNames.isDomain(domain);
            if (!named && (!domain.isEmpty() || row.parts("names").isEmpty())) {
                refusals.add(
                        row.line(),
                        "no domain: " + row.cell("domain"),
                        "give a domain, or names divided by semicolons");
                continue;
            }
            String answer = answer(row);
            if (named) {
                names.byDomain.putIfAbsent(domain, answer);
            }
            row.parts("names").forEach(name -> names.byFirm.putIfAbsent(firmKey(name), answer));
        }
        names.byFirm.remove("");
        return names;
    }

    Optional<String> domain(String domain) {
        return Optional.ofNullable(byDomain.get(host(domain)));
    }

    Optional<String> firm(String company) {
        return Optional.ofNullable(byFirm.get(firmKey(company)));
    }

    private static String answer(Rows.Row row) {
        StringBuilder text = new StringBuilder(row.cell("front").isEmpty() ? "a front" : row.cell("front"));
        for (String heading : List.of("said by", "date")) {
            text.append(row.cell(heading).isEmpty() ? "" : ", " + row.cell(heading));
        }
        return text.toString();
    }

    private static String host(String domain) {
        String bare = DomainNames.bare(domain);
        return bare.startsWith("www.") ? bare.substring(4) : bare;
    }

    /** The name in upper case without punctuation and without the legal forms at its end. */
    private static String firmKey(String name) {
        String words = PlainWords.of(name.replace(".", ""));
        while (words.indexOf(' ') > 0 && LEGAL_FORMS.contains(words.substring(words.lastIndexOf(' ') + 1))) {
            words = words.substring(0, words.lastIndexOf(' '));
        }
        return words;
    }
}
