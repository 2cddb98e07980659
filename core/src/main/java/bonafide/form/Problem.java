package bonafide.form;

/**
 * Why written cells are no record.
 *
 * @param column the column at fault
 * @param reason what is wrong with it
 * @param hint what to write instead
 */
public record Problem(String column, String reason, String hint) {}
