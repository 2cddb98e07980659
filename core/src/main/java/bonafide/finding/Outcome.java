package bonafide.finding;

import bonafide.redflag.RedFlag;

/**
 * What came of one red flag in one dossier.
 *
 * @param lookedAt how many observations its detector took in
 */
public record Outcome(RedFlag redFlag, Judgement judgement, long lookedAt) {}
