/** Code that measures one kind of sign while it folds over a dossier in time order. */
@NullMarked
package bonafide.detector;

import org.jspecify.annotations.NullMarked;
