package bonafide.source.webvtt;

import java.time.Duration;

/**
 * What somebody says in a cue.
 *
 * @param speaker as the transcript names them, or {@link #UNKNOWN}
 * @param from since the start of the call
 * @param to since the start of the call
 * @param words without marks
 */
record WebVttTurn(String speaker, Duration from, Duration to, String words) {
    /** The speaker of a cue that names none. */
    static final String UNKNOWN = "unknown";
}
