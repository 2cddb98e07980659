package bonafide.detector;

import java.text.Normalizer;
import java.util.Locale;

/** A text in lower case with its letters taken apart into plain ones and accents. */
public final class PlainLetters {
    private PlainLetters() {}

    /** Plain ASCII, which most text is, has nothing to take apart. */
    public static String of(String text) {
        return (only(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
    }

    /** Whether the text is plain ASCII. */
    public static boolean only(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= 128) {
                return false;
            }
        }
        return true;
    }
}
