/** Transcripts of calls as WebVTT. */
@NullMarked
package bonafide.source.webvtt;

import org.jspecify.annotations.NullMarked;
