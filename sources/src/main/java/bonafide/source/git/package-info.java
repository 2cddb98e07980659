/** Commits: repositories as Git keeps them on disk, and what {@code git log} prints. */
@NullMarked
package bonafide.source.git;

import org.jspecify.annotations.NullMarked;
