package bonafide.simulator;

import bonafide.observation.Logistics;

/** Ordinary oddities of where people live. */
final class HomeStories {
    private HomeStories() {}

    /** Two employees share a flat and thought of telling nobody. */
    static void flatmates(Life life) {
        life.line = "203.0.113.190";
        life.lineWhenApplying = life.line;
    }

    /** The parcel came while nobody was at home. */
    static void neighbourSigned(Life life) {
        life.forget(Logistics.Tracking.class);
        Equipment.delivered(life, life.homeAddress().place(), "J. Haverford");
    }
}
