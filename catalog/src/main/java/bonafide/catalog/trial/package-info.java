/** Runs the test cases that stand in the catalogue and says what was expected and what came. */
@NullMarked
package bonafide.catalog.trial;

import org.jspecify.annotations.NullMarked;
