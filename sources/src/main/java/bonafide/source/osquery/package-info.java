/** The result log of osquery: what is installed on, running on and plugged into the organisation's devices. */
@NullMarked
package bonafide.source.osquery;

import org.jspecify.annotations.NullMarked;
