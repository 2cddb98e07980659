package bonafide.detector;

import java.util.ArrayList;
import java.util.List;

/** The words of a text: its runs of letters, or of letters and digits. */
public final class PlainWords {
    private PlainWords() {}

    /** Runs of letters and digits. */
    public static List<String> of(String text) {
        return runs(text, true);
    }

    /** Runs of letters. */
    public static List<String> ofLetters(String text) {
        return runs(text, false);
    }

    private static List<String> runs(String text, boolean digits) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            if (!isPart(character, digits)) {
                if (begin < at) {
                    words.add(text.substring(begin, at));
                }
                begin = next;
            }
            at = next;
        }
        if (begin < at) {
            words.add(text.substring(begin));
        }
        return words;
    }

    private static boolean isPart(int character, boolean digits) {
        if (character < 128) {
            return character >= 'a' && character <= 'z'
                    || character >= 'A' && character <= 'Z'
                    || digits && character >= '0' && character <= '9';
        }
        return Character.isLetter(character) || digits && isNumber(character);
    }

    /** Roman and circled numbers too. */
    private static boolean isNumber(int character) {
        int type = Character.getType(character);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
