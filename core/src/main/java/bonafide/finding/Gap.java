package bonafide.finding;

import bonafide.redflag.RedFlag;
import java.util.List;

/**
 * A red flag that could not be judged.
 *
 * @param missing kinds of observation that are not there
 * @param why one sentence
 */
public record Gap(RedFlag redFlag, List<String> missing, String why) {
    public Gap {
        missing = List.copyOf(missing);
    }
}
