/** A catalogue as it was written down: every red flag, measure and test case with its file and line. */
@NullMarked
package bonafide.catalog.draft;

import org.jspecify.annotations.NullMarked;
