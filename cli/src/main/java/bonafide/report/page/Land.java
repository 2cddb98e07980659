package bonafide.report.page;

import java.util.Locale;

/**
 * Where there is land, as rows of dots three degrees apart, from 79.5 degrees north to 55.5 degrees south. The rows were
 * counted out from Natural Earth's land at 1:110 million, which is in the public domain.
 */
final class Land {
    private static final double DEGREES = 3;
    private static final double UNITS_A_DEGREE = 2;
    private static final char DOT = '#';

    private Land() {}

    /**
     * The path of an SVG element that draws each stretch of land as a line; a dash of length nothing and round ends make
     * dots of it.
     */
    static String path() {
        StringBuilder path = new StringBuilder();
        String[] rows = Inline.text("land.txt").split("\n", -1);
        for (int row = 0; row < rows.length; row++) {
            double y = (row * DEGREES + 1.5) * UNITS_A_DEGREE;
            int column = 0;
            while ((column = rows[row].indexOf(DOT, column)) >= 0) {
                int end = column;
                while (end < rows[row].length() && rows[row].charAt(end) == DOT) {
                    end++;
                }
                double x = (column * DEGREES + 1.5) * UNITS_A_DEGREE;
                double length = (end - column - 1) * DEGREES * UNITS_A_DEGREE + 0.1;
                path.append(String.format(Locale.ROOT, "M%.0f %.0fh%.1f", x, y, length));
                column = end;
            }
        }
        return path.toString();
    }
}
