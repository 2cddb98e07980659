/** Every source that Bonafide knows, in one list. */
@NullMarked
package bonafide.source.registry;

import org.jspecify.annotations.NullMarked;
