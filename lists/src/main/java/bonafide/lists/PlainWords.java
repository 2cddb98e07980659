package bonafide.lists;

import java.util.Locale;

/** A text as lists compare it: its words and numbers in upper case, with one space between them. */
final class PlainWords {
    private PlainWords() {}

    static String of(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(upper.length());
        boolean divided = false;
        int at = 0;
        while (at < upper.length()) {
            int character = upper.codePointAt(at);
            at += Character.charCount(character);
            if (isPart(character)) {
                words.append(divided ? " " : "").appendCodePoint(character);
                divided = false;
            } else {
                divided = !words.isEmpty();
            }
        }
        return words.toString();
    }

    /** Roman and circled numbers too. */
    private static boolean isPart(int character) {
        if (character < 128) {
            return character >= 'A' && character <= 'Z' || character >= '0' && character <= '9';
        }
        int type = Character.getType(character);
        return Character.isLetter(character)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
