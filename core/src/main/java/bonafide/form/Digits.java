package bonafide.form;

/** Numbers of few digits inside of dates and times. Without the language's own reader, which throws where it meets a letter. */
public final class Digits {
    private Digits() {}

    /** The number that the ASCII digits between the two places make, up to nine of them; or -1 where one is none. */
    public static int number(String text, int from, int to) {
        int value = 0;
        for (int index = from; index < to; index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
