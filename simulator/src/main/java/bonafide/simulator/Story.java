package bonafide.simulator;

/** What is unusual about somebody's records. Most people have an ordinary story. */
interface Story {
    /** Changes who the person is and where, before anything is recorded. */
    default void before(Life life) {}

    /** Adds records and takes others away. */
    default void after(Life life) {}
}
