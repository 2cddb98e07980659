/** Reference data: tables that ship with the program, lists a user brings, and which of them answers. */
@NullMarked
package bonafide.lists;

import org.jspecify.annotations.NullMarked;
