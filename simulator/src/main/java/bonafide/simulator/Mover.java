package bonafide.simulator;

import bonafide.observation.Contact;
import bonafide.observation.Logistics;
import java.time.LocalDate;
import java.util.Optional;

/** Moved house between the offer and the first day, and told everybody but the motor vehicle office. */
final class Mover implements Story {
    private static final String NEW_HOME = "1940 Aspen Gulch St Apt 12, Denver, CO 80205, US";

    @Override
    public void before(Life life) {
        life.town = Town.of("DEN");
        life.line = "203.0.113.200";
    }

    @Override
    public void after(Life life) {
        life.forget(Logistics.Shipment.class);
        life.forget(Logistics.Tracking.class);
        Equipment.ordered(
                life,
                Life.address(NEW_HOME),
                life.person.firstDay().minusDays(12),
                Optional.of("moving to Denver on the 18th, new lease sent to the people team"));
        Equipment.shipped(
                life,
                life.laptop().serial(),
                Life.address(NEW_HOME),
                life.person.firstDay().minusDays(9));
        Equipment.delivered(life, Town.of("DEN").named(), life.person.name());
        LocalDate told = life.person.firstDay().plusDays(2);
        life.note(Paths.EMPLOYEES, new Contact.Address(Fact.on(told), Life.address(NEW_HOME), Contact.AddressUse.HOME));
    }
}
