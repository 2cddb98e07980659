/** Events of JumpCloud's Directory Insights. */
@NullMarked
package bonafide.source.jumpcloud;

import org.jspecify.annotations.NullMarked;
