/** Jamf: the inventory of Jamf Pro, and the log of Compliance Reporter. */
@NullMarked
package bonafide.source.jamf;

import org.jspecify.annotations.NullMarked;
