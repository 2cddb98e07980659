/**
 * Screens more than fits into memory: statements come from several threads, go to the disk where they must, and come back
 * subject by subject.
 */
@NullMarked
package bonafide.batch;

import org.jspecify.annotations.NullMarked;
