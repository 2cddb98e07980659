/** Who joined calls on Zoom: webhooks, answers of its interfaces, and the participant report. */
@NullMarked
package bonafide.source.zoom;

import org.jspecify.annotations.NullMarked;
