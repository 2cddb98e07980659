package bonafide.detector;

import java.util.Arrays;

/** How far two spellings are from each other. */
public final class Spelling {
    private Spelling() {}

    /**
     * How many letters must be put in, left out, replaced or swapped with their neighbour to turn one word into the other
     * (optimal string alignment), counted no further than {@code most} + 1.
     */
    public static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = row(other.length());
        for (int i = 1; i <= one.length(); i++) {
            // a letter that is further from its place than may differ cannot bring both closer
            int from = Math.max(1, i - most);
            int to = Math.min(other.length(), i + most);
            int[] now = new int[other.length() + 1];
            Arrays.fill(now, most + 1);
            now[0] = i;
            int best = i;
            for (int j = from; j <= to; j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, 1 + Math.min(last[j], now[j - 1]));
                if (swapped(one, other, i, j)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
                best = Math.min(best, now[j]);
            }
            if (best > most) {
                return most + 1;
            }
            before = last;
            last = now;
        }
        return last[other.length()];
    }

    private static boolean swapped(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    private static int[] row(int length) {
        int[] row = new int[length + 1];
        for (int index = 0; index <= length; index++) {
            row[index] = index;
        }
        return row;
    }
}
