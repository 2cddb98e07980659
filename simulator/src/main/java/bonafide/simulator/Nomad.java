package bonafide.simulator;

import bonafide.observation.Suppression;
import java.time.LocalDate;

/** Works six weeks from Lisbon, as agreed. */
final class Nomad implements Story {
    private static final LocalDate OUT = LocalDate.of(2026, 7, 20);
    private static final LocalDate BACK = LocalDate.of(2026, 8, 28);

    @Override
    public void before(Life life) {
        life.stays.add(new Life.Stay(
                life.person.firstDay(), OUT.minusDays(3), life.town, life.line, "Lakeline Broadband", 100));
        life.stays.add(new Life.Stay(OUT, BACK, Town.of("LIS"), "198.51.100.61", "Tejo Fibra", 100));
        life.stays.add(new Life.Stay(BACK.plusDays(3), Work.LAST_DAY, life.town, life.line, "Lakeline Broadband", 100));
    }

    @Override
    public void after(Life life) {
        life.note(
                Paths.AGREEMENTS,
                new Suppression.AgreedTravel(
                        Fact.on(LocalDate.of(2026, 6, 30)),
                        Town.of("LIS").named(),
                        OUT.minusDays(2),
                        BACK.plusDays(2)));
    }
}
