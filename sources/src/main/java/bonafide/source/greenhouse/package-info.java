/** Candidates and their applications as Greenhouse's Harvest interface gives them. */
@NullMarked
package bonafide.source.greenhouse;

import org.jspecify.annotations.NullMarked;
