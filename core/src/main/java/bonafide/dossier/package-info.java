/** All observations about one claimed identity, and how records are joined to it. */
@NullMarked
package bonafide.dossier;

import org.jspecify.annotations.NullMarked;
