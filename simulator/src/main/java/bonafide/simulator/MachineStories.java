package bonafide.simulator;

import static bonafide.simulator.Fact.at;
import static bonafide.simulator.Fact.on;

import bonafide.observation.Logistics;
import bonafide.observation.Repository;
import bonafide.observation.Suppression;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Ordinary oddities of laptops and of code. */
final class MachineStories {
    private static final List<String> AREAS = List.of("api", "jobs", "schemas", "docs", "tests", "deploy");
    private static final List<String> SYSTEMS =
            List.of("rates", "lanes", "dispatch", "billing", "customs", "telemetry", "carriers", "forecast");

    private MachineStories() {}

    /** Helps colleagues through remote-control tools, as the job says. */
    static void administrator(Life life) {
        Machine laptop = life.laptop();
        Instant when = Equipment.firstInventory(life);
        life.inventory.add(laptop.program(when, "TeamViewer", "15.68.5", "TeamViewer"));
        life.inventory.add(laptop.program(when, "AnyDesk", "9.5.11", "AnyDesk Software GmbH"));
        life.inventory.add(laptop.process(
                when,
                "TeamViewer_Service.exe",
                "C:\\Program Files\\TeamViewer\\TeamViewer_Service.exe",
                "\"C:\\Program Files\\TeamViewer\\TeamViewer_Service.exe\""));
        life.note(
                Paths.AGREEMENTS,
                new Suppression.ApprovedAdministrator(on(life.person.firstDay()), List.of("TeamViewer", "AnyDesk")));
    }

    /** The battery swelled, and IT handed over another laptop at the desk, which no parcel service saw. */
    static void swapped(Life life) {
        life.forget(Logistics.Shipment.class);
        Equipment.shipped(
                life,
                Machine.of("windows", "0907").serial(),
                life.homeAddress(),
                life.person.firstDay().minusDays(9));
    }

    /** Tries a KVM kit from the workbench on the work laptop. */
    static void hobbyKvm(Life life) {
        life.inventory.add(life.laptop()
                .usb(
                        life.person.at(LocalDate.of(2026, 8, 14), 16, 22),
                        "PiKVM",
                        "1d6b",
                        "PiKVM Composite Device",
                        "0104",
                        "CAFEBABE"));
    }

    /** Keeps the screen awake while presenting. */
    static void awakeTool(Life life) {
        Machine laptop = life.laptop();
        life.inventory.add(laptop.program(Equipment.firstInventory(life), "Caffeine", "1.5.3", "Intelliscape"));
        life.inventory.add(laptop.process(
                Equipment.firstInventory(life),
                "Caffeine",
                "/Applications/Caffeine.app/Contents/MacOS/Caffeine",
                "/Applications/Caffeine.app/Contents/MacOS/Caffeine"));
    }

    /** Reaches the lab through a mesh network. */
    static void tunnelTool(Life life) {
        life.inventory.add(
                life.laptop().program(Equipment.firstInventory(life), "tailscale", "1.86.2", "Tailscale Inc"));
    }

    /** Streams talks with a camera made of software. */
    static void streamer(Life life) {
        life.inventory.add(life.laptop().program(Equipment.firstInventory(life), "OBS", "31.1.2", "OBS Project"));
    }

    /** Moves the build of every repository, which begins with having them all. */
    static void platformClones(Life life) {
        bulkClone(life, life.person.firstDay().plusDays(7), 30);
    }

    /** Clones so many repositories, a dozen a day. */
    static void bulkClone(Life life, LocalDate from, int count) {
        for (int clone = 0; clone < count; clone++) {
            String repository = SYSTEMS.get(clone % SYSTEMS.size()) + "-" + AREAS.get(clone / SYSTEMS.size());
            life.note(
                    Paths.AUDIT,
                    Machine.columns("about-user-name", life.userName),
                    new Repository.Audit(
                            at(life.person.at(
                                    Work.workday(from.plusDays(clone / 12)), 10 + clone % 12 / 2, clone % 2 * 30 + 4)),
                            Repository.Action.CLONE,
                            "meridian/" + repository,
                            Optional.empty(),
                            Optional.of(false),
                            Optional.of(Life.ip(life.line))));
        }
    }
}
