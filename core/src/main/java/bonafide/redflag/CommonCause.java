package bonafide.redflag;

import java.util.List;

/**
 * One innocent cause that can explain several findings together; where it explains two or more, they count as one.
 *
 * @param id stable slug
 * @param title for people: {@code one household or flat}
 * @param explains ids of the red flags it can explain
 * @param question what to ask to confirm it, in neutral words
 */
public record CommonCause(String id, String title, List<String> explains, String question) {
    public CommonCause {
        explains = List.copyOf(explains);
    }
}
