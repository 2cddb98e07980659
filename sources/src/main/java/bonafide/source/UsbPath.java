package bonafide.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path by which Windows knows a USB device, {@code USB\VID_0557&PID_2419\serial}.
 *
 * @param vendor its vendor id, four lower-case digits
 * @param product its product id, four lower-case digits
 * @param serial its serial string, where the last step is one and none that Windows made up
 */
public record UsbPath(String vendor, String product, Optional<String> serial) {
    private static final Pattern PATH = Pattern.compile(
            "(?:USB|HID)[\\\\#]VID_([0-9A-F]{4})&PID_([0-9A-F]{4})([^\\\\#]{0,80})(?:[\\\\#]([^\\\\#]{1,200}))?",
            Pattern.CASE_INSENSITIVE);

    /** Reads a path that begins with {@code USB} or {@code HID}; empty for any other device. */
    public static Optional<UsbPath> of(String path) {
        Matcher matcher = PATH.matcher(path.strip());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        boolean wholeDevice = matcher.group(3).isEmpty() && path.regionMatches(true, 0, "USB", 0, 3);
        Optional<String> last = Optional.ofNullable(matcher.group(4)).filter(step -> wholeDevice && isSerial(step));
        return Optional.of(new UsbPath(
                matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2).toLowerCase(Locale.ROOT), last));
    }

    /** Where a device has no serial string, Windows puts one together that has an ampersand in it. */
    private static boolean isSerial(String step) {
        return step.indexOf('&') < 0;
    }
}
