/** Sysmon on Windows and Linux: its events as XML and as JSON. */
@NullMarked
package bonafide.source.sysmon;

import org.jspecify.annotations.NullMarked;
