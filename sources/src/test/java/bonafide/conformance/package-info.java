/**
 * What our sources make of vendors' logs, beside what another project makes of them.
 *
 * <p>{@code make conformance} reads the samples in {@code ../shared/samples} ({@code -Dsamples=FOLDER} names another place),
 * compares field by field, prints a table and writes {@code docs/conformance.md}, which holds counts and reasons and no
 * value of a sample. Without the samples there is no test.
 *
 * <p>A vendor is added in three steps:
 *
 * <ol>
 *   <li>a class beside {@link bonafide.conformance.OktaLogs}: a {@link bonafide.conformance.LogStream} for each folder
 *       below {@code samples/logs}, with a {@link bonafide.conformance.Field} for each of our columns that the vendor's
 *       records can fill, naming the field of {@code *-expected.json} beside it. Where there is no such file the record
 *       itself is what is expected, and fields are named as the vendor does. Where a shipper has put the vendor's record
 *       into a field of its own and the source does not read that form, {@link bonafide.conformance.LogStream#inside}
 *       names it;
 *   <li>a line in {@link bonafide.conformance.LogStreams};
 *   <li>{@code make conformance}: mend what differs, or say in {@code conformance/explained.csv} (columns vendor, stream,
 *       field, events, reason) why that many events differ or lack the field. A difference that nobody explains
 *       fails, and so does an explanation of what no longer differs. The field {@code (recognised)} stands for files that no source took.
 * </ol>
 *
 * <p>The samples are under a licence that lets us measure and nothing else: no value of them may stand in any file here.
 */
@NullMarked
package bonafide.conformance;

import org.jspecify.annotations.NullMarked;
