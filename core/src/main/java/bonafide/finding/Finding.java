package bonafide.finding;

import bonafide.redflag.RedFlag;

/**
 * A red flag that holds.
 *
 * @param redFlag as the catalogue had it
 * @param found both compared values, the observations they came from and the tables asked
 */
public record Finding(RedFlag redFlag, Judgement.Found found) {
    /** By the red flag alone, which nearly always tells findings apart; the evidence may be hundreds of values. */
    @Override
    public int hashCode() {
        return redFlag.id().hashCode();
    }
}
