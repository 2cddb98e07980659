package bonafide.report.page;

import bonafide.form.Kinds;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.observation.Sha256;
import java.util.Optional;

/**
 * Where a raw record is, for whoever wants to go back to it.
 *
 * @param file its path below the folder
 * @param position {@code line 12}
 * @param shortHash the first twelve digits, or that there are none
 * @param hash the SHA-256 of the raw record, or why it is not known
 * @param speaker {@code claim} or {@code record}
 * @param when when the fact was true
 * @param kind the name of its plain form
 */
public record Origin(
        String file, String position, String shortHash, String hash, String speaker, String when, String kind) {
    static Origin of(Observation observation) {
        return of(observation.provenance(), Kinds.of(observation).name());
    }

    static Origin of(Provenance provenance, String kind) {
        Optional<String> hash = provenance.sha256().map(Sha256::toString);
        return new Origin(
                Visible.of(provenance.file(), 200),
                Visible.of(provenance.position().toString(), 120),
                hash.map(digits -> digits.substring(0, 12)).orElse("changed since"),
                hash.orElse("not known, it has changed since it was read"),
                switch (provenance.speaker()) {
                    case CLAIM -> "claim";
                    case RECORD -> "record";
                },
                Moments.of(provenance.at()),
                kind);
    }
}
