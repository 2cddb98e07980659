package bonafide.source.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a page, without its marks, without what it quotes, and line by line. It is never shown as a page. */
final class HtmlText {
    private static final Set<String> SILENT = Set.of("head", "style", "script", "title", "blockquote");
    private static final Set<String> BREAKS =
            Set.of("br", "p", "div", "tr", "li", "ul", "ol", "h1", "h2", "h3", "table", "hr", "blockquote");
    private static final Set<String> QUOTES =
            Set.of("gmail_quote", "yahoo_quoted", "divrplyfwdmsg", "appendonsend", "protonmail_quote");
    private static final Map<String, String> REFERENCES =
            Map.of("nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");
    private static final int LONGEST_REFERENCE = 10;

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int silent;

    private HtmlText(String html) {
        this.html = html;
    }

    static String of(String html) {
        HtmlText page = new HtmlText(html);
        page.read();
        return page.text.toString().replaceAll("[ \\t]+", " ");
    }

    private void read() {
        while (at < html.length()) {
            char character = html.charAt(at);
            if (html.startsWith("<!--", at)) {
                int end = html.indexOf("-->", at);
                at = end < 0 ? html.length() : end + 3;
            } else if (character == '<') {
                int end = html.indexOf('>', at);
                String tag =
                        html.substring(at + 1, end < 0 ? html.length() : end).toLowerCase(Locale.ROOT);
                at = end < 0 ? html.length() : end + 1;
                if (tag(tag)) {
                    return;
                }
            } else {
                put(character == '&' ? reference() : Character.isWhitespace(character) ? " " : "" + character);
                at++;
            }
        }
    }

    /** Takes a tag in; true where all that follows is quoted. */
    private boolean tag(String tag) {
        boolean closes = tag.startsWith("/");
        String name = tag.substring(closes ? 1 : 0).split("[\\s/]", 2)[0];
        if (SILENT.contains(name)) {
            silent = Math.max(0, silent + (closes ? -1 : 1));
        }
        if (BREAKS.contains(name)) {
            text.append('\n');
        }
        return !closes && name.equals("div") && QUOTES.stream().anyMatch(tag::contains);
    }

    private void put(String words) {
        if (silent == 0) {
            text.append(words);
        }
    }

    /** The character that a reference means; leaves the place at its end. */
    private String reference() {
        int end = at + 1;
        while (end < html.length() && end - at < LONGEST_REFERENCE && html.charAt(end) != ';') {
            end++;
        }
        if (end == html.length() || html.charAt(end) != ';') {
            return "&";
        }
        String name = html.substring(at + 1, end);
        String character = name.startsWith("#") ? numbered(name) : REFERENCES.getOrDefault(name, "");
        if (character.isEmpty()) {
            return "&";
        }
        at = end;
        return character;
    }

    private static String numbered(String name) {
        boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
        try {
            int point = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(point) ? Character.toString(point) : "";
        } catch (NumberFormatException noNumber) {
            return "";
        }
    }
}
