/** Candidates and applications of Ashby. */
@NullMarked
package bonafide.source.ashby;

import org.jspecify.annotations.NullMarked;
