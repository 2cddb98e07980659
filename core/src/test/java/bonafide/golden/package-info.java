/** What people read, kept as files that a change must show as a difference. For the tests of every module. */
@NullMarked
package bonafide.golden;

import org.jspecify.annotations.NullMarked;
