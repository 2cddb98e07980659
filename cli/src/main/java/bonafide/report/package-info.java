/** What a screening writes down: one report for people, and files for other programs. */
@NullMarked
package bonafide.report;

import org.jspecify.annotations.NullMarked;
