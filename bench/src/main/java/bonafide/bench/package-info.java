/** What Bonafide costs, measured in one run beside tools that do a part of the same. */
@NullMarked
package bonafide.bench;

import org.jspecify.annotations.NullMarked;
