/** Microsoft Intune: managed devices and the applications found on them. */
@NullMarked
package bonafide.source.intune;

import org.jspecify.annotations.NullMarked;
