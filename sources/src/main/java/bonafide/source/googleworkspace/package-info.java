/** Activities of Google Workspace as its Reports interface answers. */
@NullMarked
package bonafide.source.googleworkspace;

import org.jspecify.annotations.NullMarked;
