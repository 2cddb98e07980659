/** How files become statements: a folder is walked, each file is recognised by its content, its records are cut out and handed to the source that knows them. */
@NullMarked
package bonafide.source;

import org.jspecify.annotations.NullMarked;
