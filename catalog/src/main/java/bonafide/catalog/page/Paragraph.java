package bonafide.catalog.page;

/** Text broken into lines of bounded width. */
final class Paragraph {
    private static final int WIDTH = 100;

    private Paragraph() {}

    /** A label and a text whose further lines stand under its first. */
    static String labelled(String label, int indent, String text) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(label);
        line.append(" ".repeat(Math.max(1, indent - label.length())));
        boolean fresh = true;
        for (String word : text.strip().split("\\s+")) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                lines.append(line).append('\n');
                line = new StringBuilder(" ".repeat(indent));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        return lines.append(line).append('\n').toString();
    }
}
