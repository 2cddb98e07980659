package bonafide.observation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of territories as looked up: lower case, without accents, one blank for all that is neither letter nor digit. */
final class PlainNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainNames() {}

    static String of(String written) {
        for (int index = 0; index < written.length(); index++) {
            if (written.charAt(index) >= 128) {
                String bare = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                        .replaceAll("");
                return NOT_A_WORD
                        .matcher(bare.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip();
            }
        }
        return ofAscii(written);
    }

    /** Nearly every name is ASCII, and places are looked up by name again and again. */
    private static String ofAscii(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        boolean apart = false;
        for (int index = 0; index < written.length(); index++) {
            char character = lower(written.charAt(index));
            boolean inWord = character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
            if (inWord) {
                plain.append(apart && !plain.isEmpty() ? " " : "").append(character);
            }
            apart = !inWord;
        }
        return plain.toString();
    }

    private static char lower(char character) {
        return character >= 'A' && character <= 'Z' ? (char) (character + ('a' - 'A')) : character;
    }
}
