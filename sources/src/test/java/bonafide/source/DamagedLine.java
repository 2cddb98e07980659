package bonafide.source;

import bonafide.source.Corpus.Sample;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A file one record of which is damaged, all others being as they were.
 *
 * @param line the line on which that record begins
 * @param text what stands there now
 */
@SuppressWarnings("ArrayRecordComponent")
record DamagedLine(byte[] file, long line, String text) {
    /**
     * Whether each record of the sample is a line, or a few that quotes join, and can be damaged alone. A block above a table
     * cannot: it is about every row.
     */
    static boolean possible(Sample sample) {
        boolean table = sample.source() instanceof CsvSource csv
                && csv.open().columns(new Head(sample.bytes(), true).columns()).isPresent();
        return (sample.isJsonLines() || table) && records(sample).size() > 2;
    }

    /** Damages one of the records, never the line of column names. */
    static DamagedLine of(Sample sample, Random chance) {
        List<String> records = records(sample);
        int first = sample.source() instanceof CsvSource ? 1 : 0;
        int chosen = first + chance.nextInt(records.size() - first);
        byte[] record = records.get(chosen).getBytes(StandardCharsets.ISO_8859_1);
        byte[] damaged = chance.nextBoolean() ? Mutation.of(record, chance) : Damage.of(record, record, chance);
        String text = new String(damaged, StandardCharsets.ISO_8859_1).replace('\n', ' ');
        if (sample.source() instanceof CsvSource && isOpen(text)) {
            // a quote that nothing closes joins the rows behind it, as it may in any table
            text = text.replace('"', '\'');
        }
        long newLines = records.get(chosen)
                .chars()
                .filter(character -> character == '\n')
                .count();
        long line = 1;
        for (String before : records.subList(0, chosen)) {
            line += before.chars().filter(character -> character == '\n').count() + 1;
        }
        records.set(chosen, text + "\n".repeat((int) newLines));
        return new DamagedLine(String.join("\n", records).getBytes(StandardCharsets.ISO_8859_1), line, text);
    }

    private static List<String> records(Sample sample) {
        List<String> records = new ArrayList<>();
        for (String line : new String(sample.bytes(), StandardCharsets.ISO_8859_1).split("\n", -1)) {
            boolean goesOn = sample.source() instanceof CsvSource && !records.isEmpty() && isOpen(records.getLast());
            records.add(goesOn ? records.removeLast() + "\n" + line : line);
        }
        while (!records.isEmpty() && records.getLast().isBlank()) {
            records.removeLast();
        }
        return records;
    }

    private static boolean isOpen(String row) {
        return row.chars().filter(character -> character == '"').count() % 2 != 0;
    }
}
