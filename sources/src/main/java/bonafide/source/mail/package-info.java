/** Mail as it is kept: single messages and mailboxes. */
@NullMarked
package bonafide.source.mail;

import org.jspecify.annotations.NullMarked;
