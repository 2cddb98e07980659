/** Signs in contact data and in what it shares with others. */
@NullMarked
package bonafide.detector.contact;

import org.jspecify.annotations.NullMarked;
