package bonafide.report.page;

import java.util.Locale;

/**
 * Text from outside made fit for a page: bounded, on one line, and with every character that steers, hides or reorders
 * shown as a mark. A right-to-left override in a name is something a reader must see and must not suffer.
 *
 * <p>It does not escape HTML; the templates do that for every value.
 */
public final class Visible {
    private static final int LONGEST = 300;
    private static final int MOST_MARKS_IN_A_ROW = 4;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int CONTROL_PICTURES = 0x2400;

    private Visible() {}

    /** A value of the usual length. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** At most {@code longest} characters, and how many more there are. */
    public static String of(String text, int longest) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), longest) + 32);
        int index = 0;
        int characters = 0;
        int marks = 0;
        while (index < text.length() && characters < longest) {
            int character = text.codePointAt(index);
            marks = sticks(character) ? marks + 1 : 0;
            if (marks <= MOST_MARKS_IN_A_ROW) {
                append(shown, character);
            } else if (marks == MOST_MARKS_IN_A_ROW + 1) {
                shown.append("⟨more marks⟩");
            }
            index += Character.charCount(character);
            characters++;
        }
        if (index < text.length()) {
            int left = text.codePointCount(index, text.length());
            shown.append(String.format(Locale.ROOT, "… (%,d more characters)", left));
        }
        return shown.toString().strip();
    }

    private static void append(StringBuilder shown, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL -> control(shown, character);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> shown.append(' ');
            case Character.FORMAT -> {
                if (character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER) {
                    shown.appendCodePoint(character);
                } else {
                    code(shown, character);
                }
            }
            case Character.SURROGATE, Character.UNASSIGNED -> code(shown, character);
            default -> {
                if (isBlankLetter(character)) {
                    code(shown, character);
                } else {
                    shown.appendCodePoint(character);
                }
            }
        }
    }

    /** White space becomes a blank; an escape becomes its picture. */
    private static void control(StringBuilder shown, int character) {
        if (Character.isWhitespace(character)) {
            shown.append(' ');
        } else if (character < 0x20) {
            shown.appendCodePoint(CONTROL_PICTURES + character);
        } else {
            code(shown, character);
        }
    }

    private static void code(StringBuilder shown, int character) {
        shown.append(String.format(Locale.ROOT, "⟨U+%04X⟩", character));
    }

    /** Whether it is drawn onto the character before it. A few are spelling; hundreds blot out the lines around. */
    private static boolean sticks(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || character == ZERO_WIDTH_JOINER
                || character == ZERO_WIDTH_NON_JOINER;
    }

    /** Letters that look like nothing: the fillers of Hangul and the empty Braille pattern. */
    private static boolean isBlankLetter(int character) {
        return character == 0x115F
                || character == 0x1160
                || character == 0x3164
                || character == 0xFFA0
                || character == 0x2800;
    }
}
