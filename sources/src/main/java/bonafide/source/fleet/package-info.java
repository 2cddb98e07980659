/** Fleet: its list of hosts with what is installed on them. */
@NullMarked
package bonafide.source.fleet;

import org.jspecify.annotations.NullMarked;
