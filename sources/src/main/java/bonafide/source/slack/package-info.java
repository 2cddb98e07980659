/** Slack's audit logs of an Enterprise organisation. */
@NullMarked
package bonafide.source.slack;

import org.jspecify.annotations.NullMarked;
