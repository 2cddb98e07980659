package bonafide.catalog.page;

import bonafide.detector.DetectorKind;
import bonafide.detector.Detectors;
import bonafide.form.Column;
import bonafide.form.Shape;
import bonafide.redflag.RedFlag;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;

/**
 * One setting of a red flag, for people.
 *
 * @param value as it is set, with a length of time in words
 * @param means what the setting does, in the detector's own words
 */
record SettingRow(String name, String value, String means) {
    /** The settings of a red flag, in the order in which its detector takes them. */
    static List<SettingRow> of(RedFlag flag) {
        return Detectors.named(flag.detector()).map(kind -> rows(kind, flag)).orElse(List.of());
    }

    private static List<SettingRow> rows(DetectorKind<?> kind, RedFlag flag) {
        return Shape.of(kind.settings()).columns().stream()
                .filter(column -> flag.settings().containsKey(column.name()))
                .map(column -> row(column, flag.settings().getOrDefault(column.name(), List.of())))
                .toList();
    }

    private static SettingRow row(Column column, List<String> values) {
        String value = String.join(", ", values.stream().map(SettingRow::spoken).toList());
        return new SettingRow(column.name(), value.isEmpty() ? "none" : value, column.means());
    }

    private static String spoken(String value) {
        try {
            Duration length = Duration.parse(value);
            long hours = length.toHours();
            if (!length.equals(Duration.ofHours(hours))) {
                return value;
            }
            return hours % 24 == 0 && hours > 24 ? hours / 24 + " days" : hours + (hours == 1 ? " hour" : " hours");
        } catch (DateTimeException noLengthOfTime) {
            return value;
        }
    }
}
