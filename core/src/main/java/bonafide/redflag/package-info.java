/** What the advisories say to look for and to do, as data: red flags, measures and common causes. */
@NullMarked
package bonafide.redflag;

import org.jspecify.annotations.NullMarked;
