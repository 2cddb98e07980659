package bonafide.catalog.page;

import java.util.List;

/** Pieces of a Markdown page. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    /** A paragraph, heading or other block with an empty line after it. */
    Markdown block(String block) {
        text.append(block.strip()).append("\n\n");
        return this;
    }

    /** A table; a row with as many cells as the head. */
    Markdown table(List<String> head, List<List<String>> rows) {
        row(head);
        row(head.stream().map(cell -> "---").toList());
        rows.forEach(this::row);
        text.append('\n');
        return this;
    }

    /** The page so far, with one line break at its end. */
    String page() {
        return text.toString().strip() + "\n";
    }

    /** A word as it stands in files. */
    static String code(String word) {
        return "`" + word + "`";
    }

    /** A link to a red flag or measure on its page. */
    static String link(String page, String id) {
        return "[`" + id + "`](" + page + "#" + id + ")";
    }

    private void row(List<String> cells) {
        text.append('|');
        cells.forEach(cell -> text.append(' ')
                .append(cell.replace("|", "\\|").replace('\n', ' '))
                .append(" |"));
        text.append('\n');
    }
}
