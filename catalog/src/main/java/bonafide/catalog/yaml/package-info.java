/** Strict YAML: plain text, lists and maps with the place they were written at, and nothing that a bomb is made of. */
@NullMarked
package bonafide.catalog.yaml;

import org.jspecify.annotations.NullMarked;
