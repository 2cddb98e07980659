/** What is wrong with a catalogue, where, and what to write instead. */
@NullMarked
package bonafide.catalog.issue;

import org.jspecify.annotations.NullMarked;
