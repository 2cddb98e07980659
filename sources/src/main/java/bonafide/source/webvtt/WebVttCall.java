package bonafide.source.webvtt;

import java.time.Instant;
import java.util.Optional;

/**
 * Which call a transcript is of.
 *
 * @param meeting its name
 * @param began when it began, where the transcript says so
 */
record WebVttCall(String meeting, Optional<Instant> began) {}
