package bonafide.observation;

/** Who says that a fact is so. Contradictions are looked for between the two. */
public enum Speaker {
    /** The person concerned says it: résumé, application, chat, interview answer. */
    CLAIM,
    /** A system, a third party or a named reviewer recorded it. */
    RECORD
}
