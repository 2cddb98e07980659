/** The plain written form of every kind of observation: its columns, and how text becomes a fact. */
@NullMarked
package bonafide.form;

import org.jspecify.annotations.NullMarked;
