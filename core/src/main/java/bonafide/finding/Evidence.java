package bonafide.finding;

import bonafide.observation.Observation;

/**
 * One observation that a finding rests on.
 *
 * @param observation as it stands in the dossier, with file, position and digest of the raw record
 * @param value the part that matters here, for people
 */
public record Evidence(Observation observation, String value) {}
