/** Reads the catalogue of red flags and measures, the built-in one or somebody's own, and refuses a broken one. */
@NullMarked
package bonafide.catalog;

import org.jspecify.annotations.NullMarked;
