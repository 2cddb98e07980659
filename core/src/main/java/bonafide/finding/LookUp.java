package bonafide.finding;

import bonafide.reference.Table;

/**
 * A table's answer, copied so that an old case still explains itself after the table has changed.
 *
 * @param asked what was looked up
 * @param answered what the table said
 * @param table which table, with its date and expiry
 */
public record LookUp(String asked, String answered, Table table) {}
