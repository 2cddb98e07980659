package bonafide.assessment;

/**
 * How much could be judged, so that "clear" is never read as "looked at everything".
 *
 * @param redFlags how many red flags found something or stayed silent
 * @param of how many there are
 * @param categories in how many categories at least one could be judged
 * @param ofCategories how many categories there are
 */
public record Judged(int redFlags, int of, int categories, int ofCategories) {}
