package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.issue.Spot;
import bonafide.catalog.yaml.YamlList;
import bonafide.catalog.yaml.YamlMap;
import bonafide.catalog.yaml.YamlNode;
import bonafide.catalog.yaml.YamlText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tests hold no real person's address, number or machine. */
final class TestsAreInvented implements Validator {
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@([\\w.-]*\\.[A-Za-z]{2,})");
    private static final Pattern INVENTED_DOMAIN =
            Pattern.compile("(?i)(.*\\.)?(example(\\.(com|net|org))?|test|invalid|localhost)");
    private static final Pattern FOUR = Pattern.compile("(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\d.])");
    private static final Pattern INVENTED_FOUR = Pattern.compile(
            "(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113|10\\.\\d+\\.\\d+|192\\.168\\.\\d+|127\\.0\\.0)\\.\\d+|0\\.0\\.0\\.0");
    private static final Pattern PHONE = Pattern.compile("\\+1[\\d() .-]{9,}\\d");

    @Override
    public String description() {
        return "What tests give is invented: mail at example domains, addresses of the ranges kept for documentation, "
                + "American numbers 555-0100 to 555-0199.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            written.source().get("tests").ifPresent(tests -> check(tests, issues));
        }
    }

    private void check(YamlNode node, Issues issues) {
        switch (node) {
            case YamlText text -> real(text.value()).ifPresent(found -> complain(issues, text.spot(), found));
            case YamlList list -> list.items().forEach(item -> check(item, issues));
            case YamlMap map ->
                map.entries().forEach(entry -> {
                    check(entry.key(), issues);
                    check(entry.value(), issues);
                });
        }
    }

    private void complain(Issues issues, Spot spot, String found) {
        complain(
                issues,
                spot,
                "\"" + found + "\" could be somebody's",
                "use example.com, 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24, +1…5550100 to …5550199");
    }

    private static Optional<String> real(String text) {
        return MAIL.matcher(text)
                .results()
                .filter(mail -> !INVENTED_DOMAIN.matcher(mail.group(1)).matches())
                .map(mail -> mail.group())
                .findFirst()
                .or(() -> FOUR.matcher(text)
                        .results()
                        .map(four -> four.group(1))
                        .filter(four -> !INVENTED_FOUR.matcher(four).matches())
                        .findFirst())
                .or(() -> phone(text));
    }

    private static Optional<String> phone(String text) {
        Matcher phone = PHONE.matcher(text);
        if (!phone.find()) {
            return Optional.empty();
        }
        String digits = phone.group().replaceAll("\\D", "");
        return digits.matches("1\\d{3}55501\\d{2}") ? Optional.empty() : Optional.of(phone.group());
    }
}
