package bonafide.simulator;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody of the cast, from {@code cast.csv} and {@code careers.csv}: what is so, not what any file holds.
 *
 * @param id the HR system's id, or "" for a candidate
 * @param number counts the cast from 1; other ids are made from it
 * @param story the name of what is unusual about the person's records
 * @param truth what a careful reader of the records should conclude
 */
record Person(
        String id,
        int number,
        String given,
        String family,
        String role,
        String tier,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Town town,
        String street,
        String system,
        String handle,
        String story,
        Truth truth,
        Schooling schooling,
        String summary) {

    /** Where and what the person studied. */
    record Schooling(String school, String degree, String place, int graduated) {}

    /** What a careful reader of the records should conclude. */
    record Truth(List<String> bands, List<String> mustFind, List<String> mustNotFind, String ring) {}

    static Person of(int number, Csv.Row row, Csv.Row career) {
        String graduated = career.cell("graduated");
        return new Person(
                row.cell("id"),
                number,
                row.cell("given"),
                row.cell("family"),
                row.cell("role"),
                row.cell("tier"),
                day(row, "start"),
                day(row, "end"),
                Town.of(row.cell("town")),
                row.cell("street"),
                row.cell("system"),
                row.cell("handle"),
                row.cell("story"),
                new Truth(
                        several(row, "expected"),
                        several(row, "must-find"),
                        several(row, "must-not-find"),
                        row.cell("ring")),
                new Schooling(
                        career.cell("school"),
                        career.cell("degree"),
                        career.cell("place"),
                        graduated.isEmpty() ? 0 : Integer.parseInt(graduated)),
                career.cell("summary"));
    }

    String name() {
        return given + " " + family;
    }

    /** The id in HR, or the family name of a candidate: what {@code careers.csv} goes by. */
    String key() {
        return id.isEmpty() ? family : id;
    }

    boolean hired() {
        return start.isPresent();
    }

    /** A name in the letters that user names are made of. */
    static String plain(String name) {
        return Normalizer.normalize(name.replace('ı', 'i').replace('ł', 'l'), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    String applicationId() {
        return Integer.toString(7_041_000 + number * 37);
    }

    int candidateId() {
        return 50_930_000 + number * 5_317;
    }

    /** The first day at work, or for a candidate the day on which it might have been. */
    LocalDate firstDay() {
        return start.orElse(LocalDate.of(2026, 9, 21));
    }

    LocalDate applied() {
        return firstDay().minusDays(44 + Chance.of("applied " + key()).below(25));
    }

    /** A moment of a day by the clock of the person's town; hours past 23 are of the night that follows. */
    Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(0, minute).plusHours(hour).atZone(town.zone()).toInstant();
    }

    private static Optional<LocalDate> day(Csv.Row row, String column) {
        String text = row.cell(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static List<String> several(Csv.Row row, String column) {
        String text = row.cell(column);
        return text.isEmpty() ? List.of() : List.of(text.split(";", -1));
    }
}
