package bonafide.finding;

import java.util.List;

/** What a detector says of one dossier as of one instant: found, silent or missing. Silence is never "safe". */
public sealed interface Judgement {
    /**
     * The sign is there.
     *
     * @param reason one sentence that describes the contradiction, naming both values
     * @param compared the two values
     * @param evidence the observations it rests on; never empty
     * @param circumstances what an agreement could excuse
     * @param lookUps the tables' answers it leans on
     */
    record Found(
            String reason,
            Compared compared,
            List<Evidence> evidence,
            List<Circumstance> circumstances,
            List<LookUp> lookUps)
            implements Judgement {
        public Found {
            evidence = List.copyOf(evidence);
            circumstances = List.copyOf(circumstances);
            lookUps = List.copyOf(lookUps);
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("a finding without evidence: " + reason);
            }
        }

        /** A finding that no agreement could excuse and that leans on no table. */
        public static Found of(String reason, Compared compared, List<Evidence> evidence) {
            return new Found(reason, compared, evidence, List.of(), List.of());
        }

        /** The same with circumstances. */
        public Found given(List<? extends Circumstance> more) {
            return new Found(reason, compared, evidence, List.copyOf(more), lookUps);
        }

        /** The same with look-ups. */
        public Found leaningOn(List<LookUp> more) {
            return new Found(reason, compared, evidence, circumstances, more);
        }
    }

    /**
     * The sign was looked for and is not there.
     *
     * @param lookedAt one sentence on what was compared
     */
    record Silent(String lookedAt) implements Judgement {}

    /**
     * The sign could not be judged.
     *
     * @param missing kinds of observation that are not there, by the name of their plain form
     * @param why one sentence
     */
    record Missing(List<String> missing, String why) implements Judgement {
        public Missing {
            missing = List.copyOf(missing);
        }
    }
}
