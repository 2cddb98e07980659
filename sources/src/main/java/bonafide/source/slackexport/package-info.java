/** A workspace's export of Slack: its people and what they wrote. */
@NullMarked
package bonafide.source.slackexport;

import org.jspecify.annotations.NullMarked;
