package bonafide.redflag;

import java.util.List;

/**
 * What must have been observed for a red flag to be judged at all. Where it was not, the outcome is a gap.
 *
 * @param anyOf kinds of observation by the name of their plain form, one of which suffices
 */
public record Need(List<String> anyOf) {
    public Need {
        anyOf = List.copyOf(anyOf);
    }

    /** For people: {@code address or identity-paper}. */
    @Override
    public String toString() {
        return String.join(" or ", anyOf);
    }
}
