package bonafide.simulator;

import static bonafide.simulator.Fact.at;

import bonafide.observation.Endpoint;
import bonafide.observation.Logistics;
import bonafide.observation.Logistics.TrackingStatus;
import bonafide.observation.Place;
import bonafide.observation.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The laptop: ordered, shipped, delivered, enrolled, and what is found on it. */
final class Equipment {
    private static final LocalDate INVENTORIED_SINCE = LocalDate.of(2026, 6, 15);

    /** The first day of the logs in the export. */
    static final LocalDate FIRST_LOGGED = LocalDate.of(2026, 7, 6);

    private static final List<String> ALERTS = List.of(
            "Firewall switched off by the user and on again",
            "Unsigned installer blocked",
            "Disk encryption paused for an update",
            "USB storage mounted read-only by policy");

    private Equipment() {}

    static void tell(Life life) {
        life.machine.ifPresent(machine -> {
            ordered(life, life.homeAddress(), life.person.firstDay().minusDays(18), Optional.empty());
            shipped(
                    life,
                    machine.serial(),
                    life.homeAddress(),
                    life.person.firstDay().minusDays(9));
            delivered(life, life.homeAddress().place(), life.person.name());
            enrolled(life, machine);
            inventory(life, machine);
        });
    }

    static String order(Life life) {
        return "SO-" + (48_100 + life.person.number() * 7);
    }

    static String tracking(Life life) {
        return "PX" + (884_120_000L + life.person.number() * 91_811L);
    }

    /** An instruction where to ship to. */
    static void ordered(Life life, PostalAddress address, LocalDate day, Optional<String> reason) {
        life.note(
                Paths.ORDERS,
                life.about("about-order", order(life)),
                new Logistics.ShipTo(
                        at(life.person.at(Work.workday(day), 11, 20)),
                        order(life),
                        address,
                        Optional.of(life.person.name()),
                        reason));
    }

    static void shipped(Life life, String serial, PostalAddress address, LocalDate day) {
        life.note(
                Paths.ORDERS,
                life.about("about-order", order(life)),
                new Logistics.Shipment(
                        at(life.person.at(Work.workday(day), 16, 5)),
                        order(life),
                        Optional.of(serial),
                        address,
                        Optional.of(life.person.name()),
                        Optional.of("Pinnacle Parcel"),
                        Optional.of(tracking(life))));
    }

    static void delivered(Life life, Place place, String signedBy) {
        LocalDate shipped = Work.workday(life.person.firstDay().minusDays(9));
        tracked(life, shipped, 18, TrackingStatus.ACCEPTED, Place.of("US", "IL", "Chicago"), Optional.empty());
        tracked(
                life,
                shipped.plusDays(1),
                6,
                TrackingStatus.IN_TRANSIT,
                Place.of("US", "TN", "Memphis"),
                Optional.empty());
        LocalDate arrived = Work.workday(shipped.plusDays(2));
        tracked(life, arrived, 14, TrackingStatus.DELIVERED, place, Optional.of(signedBy));
    }

    static void tracked(
            Life life, LocalDate day, int hour, TrackingStatus status, Place place, Optional<String> signedBy) {
        life.note(
                Paths.TRACKING,
                life.about("about-order", order(life), "about-tracking", tracking(life)),
                new Logistics.Tracking(
                        at(life.person.at(day, hour, 10 + life.chance.below(45))),
                        tracking(life),
                        status,
                        Optional.of(place),
                        signedBy,
                        Optional.empty()));
    }

    /** When the laptop was first switched on. */
    static Instant firstBoot(Life life) {
        return life.person.at(life.person.firstDay(), 9, 4);
    }

    /** When it stands in the inventory for the first time. */
    static Instant firstInventory(Life life) {
        LocalDate first = life.person.firstDay();
        LocalDate seen = first.isBefore(INVENTORIED_SINCE) ? INVENTORIED_SINCE : first;
        return life.person.at(seen, 9, 30);
    }

    private static void enrolled(Life life, Machine machine) {
        life.note(
                Paths.DEVICES,
                life.about("about-device-serial", machine.serial()),
                new Endpoint.Device(
                        at(firstBoot(life)),
                        machine.serial(),
                        Optional.of(machine.host()),
                        Optional.of(machine.model()),
                        Optional.of(Endpoint.Chassis.LAPTOP)));
        located(life, machine.serial());
        if (life.chance.happens(60)) {
            alert(life, machine.serial());
        }
    }

    /** What the endpoint tool reports of everybody sooner or later. */
    private static void alert(Life life, String serial) {
        LocalDate day = Work.workday(Work.firstLogged(life.person).plusDays(life.chance.between(3, 25)));
        life.note(
                Paths.ALERTS,
                Machine.columns("about-device-serial", serial),
                new Endpoint.Alert(
                        at(life.person.at(day, 14, life.chance.below(60))),
                        Endpoint.AlertKind.OTHER,
                        life.chance.one(ALERTS),
                        Optional.of("low"),
                        Optional.of(serial)));
    }

    /** Where device management saw the laptop, on most days, by the stays of the person at that time. */
    private static void located(Life life, String serial) {
        LocalDate last = Work.lastLogged(life.person);
        for (LocalDate day = Work.firstLogged(life.person); !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate seen = day;
            Optional<Life.Stay> stay = life.laptopAt.or(() -> life.stays.stream()
                    .filter(any -> !seen.isBefore(any.from()) && !seen.isAfter(any.until()))
                    .findFirst());
            if (Work.workday(day).equals(day) && stay.isPresent() && life.chance.happens(90)) {
                located(life, serial, day, stay.get());
            }
        }
    }

    private static void located(Life life, String serial, LocalDate day, Life.Stay stay) {
        life.note(
                Paths.LOCATIONS,
                Machine.columns("about-device-serial", serial),
                new Endpoint.Located(
                        at(life.person.at(day, life.morning + 3, life.chance.below(60))),
                        Optional.of(serial),
                        Optional.of(Life.ip(stay.address())),
                        Optional.of(stay.town().place())));
    }

    private static void inventory(Life life, Machine machine) {
        Instant when = firstInventory(life);
        life.inventory.add(machine.itself(when));
        Programs.of(life.person)
                .forEach(program -> life.inventory.add(
                        machine.program(when, program.name(), program.version(), program.publisher())));
        Programs.running(machine)
                .forEach(program ->
                        life.inventory.add(machine.process(when, program.name(), program.path(), program.path())));
        life.inventory.add(machine.usb(when, "Logitech", "046d", "USB Receiver", "c52b", ""));
        if (life.chance.happens(50)) {
            life.inventory.add(machine.usb(when, "Yubico", "1050", "YubiKey OTP+FIDO+CCID", "0407", ""));
        }
        life.inventory.add(
                machine.extension(when, "uBlock Origin Lite", "ddkjiahejlhfcafbddmgiahcphecmpfh", "2026.628.1"));
    }
}
