package bonafide.report.page;

/**
 * A link to another part of the page.
 *
 * @param anchor the part's id, or "" where the page does not show it
 * @param words what is there
 */
public record Ref(String anchor, String words) {}
