package planted.purity;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Planted: its answers depend on the machine's language. */
@SuppressWarnings({"StringCaseLocaleUsage", "DefaultCharset", "DefaultLocale"})
final class SpeaksTheMachinesLanguage {
    private SpeaksTheMachinesLanguage() {}

    static String language() {
        return Locale.getDefault().getLanguage();
    }

    static String change(String text) {
        return text.toLowerCase() + text.toUpperCase();
    }

    static String format(String text) {
        return String.format("%s", text) + "%s".formatted(text);
    }

    static String bytes(String text) {
        return new String(text.getBytes());
    }

    static DateTimeFormatter formatter() {
        return DateTimeFormatter.ofPattern("MMM");
    }
}
