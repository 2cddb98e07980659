/** Saved answers of GitHub's REST interface: accounts, repositories, commits. */
@NullMarked
package bonafide.source.github;

import org.jspecify.annotations.NullMarked;
