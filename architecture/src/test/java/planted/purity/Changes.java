package planted.purity;

import java.util.ArrayList;
import java.util.HashMap;

/** Planted: every field of it can change, by assignment or inside. */
final class Changes {
    static final HashMap<String, Integer> SEEN = new HashMap<>();
    static String latest = "";

    final ArrayList<String> names = new ArrayList<>();
    final StringBuilder text = new StringBuilder();
    final byte[] bytes = new byte[1];
    int count;
}
