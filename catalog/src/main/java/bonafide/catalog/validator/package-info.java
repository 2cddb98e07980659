/** Rules about rules: small checks, named as sentences, that a whole catalogue must pass. */
@NullMarked
package bonafide.catalog.validator;

import org.jspecify.annotations.NullMarked;
