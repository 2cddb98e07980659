package bonafide.catalog.draft;

/**
 * What a source id in a red flag or measure stands for.
 *
 * @param id as it is cited
 * @param publisher who says it
 * @param title of the document
 * @param date as precisely as it is known: a day, a month or a year
 * @param says what the cited item says, in our words; "" where the whole document is cited
 * @param link where the publisher has it, or ""
 */
public record Source(String id, String publisher, String title, String date, String says, String link) {}
