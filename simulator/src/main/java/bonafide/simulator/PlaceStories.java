package bonafide.simulator;

import java.time.LocalDate;

/** Ordinary oddities of where people sign in. */
final class PlaceStories {
    private PlaceStories() {}

    /** Leaves a private VPN on, on every second day. */
    static void vpnHabit(Life life) {
        LocalDate first = life.person.firstDay();
        life.stays.add(new Life.Stay(first, Work.LAST_DAY, life.town, life.line, "Lakeline Broadband", 55));
        life.stays.add(new Life.Stay(first, Work.LAST_DAY, Town.of("NYC"), "192.0.2.70", "Burrow VPN", 45));
    }

    /** Flies to a customer in London and back within a week. */
    static void traveller(Life life) {
        LocalDate there = LocalDate.of(2026, 8, 19);
        life.stays.add(new Life.Stay(
                life.person.firstDay(), there.minusDays(2), life.town, life.line, "Lakeline Broadband", 100));
        life.stays.add(new Life.Stay(there, there, Town.of("LON"), "198.51.100.64", "Albion Hotels", 100));
        life.stays.add(
                new Life.Stay(there.plusDays(2), Work.LAST_DAY, life.town, life.line, "Lakeline Broadband", 100));
    }
}
