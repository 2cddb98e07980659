package bonafide.source;

/** Text from outside made fit to be shown: short, on one line, without characters that steer a terminal. */
public final class Shown {
    private Shown() {}

    /** At most {@code longest} characters of the text, control and direction characters replaced. */
    public static String of(String text, int longest) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), longest + 1));
        int index = 0;
        while (index < text.length() && shown.length() < longest) {
            int character = text.codePointAt(index);
            shown.appendCodePoint(steers(character) ? '\uFFFD' : character);
            index += Character.charCount(character);
        }
        return index < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean steers(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
