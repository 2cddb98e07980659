package bonafide.simulator;

import bonafide.observation.Interview;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A genuine identity, lent for money: its owner showed the papers, sat in the interviews and keeps the laptop at home; somebody
 * else does the work through remote tools, signs in from elsewhere and takes the pay.
 */
final class RentedIdentity implements Story {
    @Override
    public void before(Life life) {
        LocalDate first = life.person.firstDay();
        LocalDate handedOver = first.plusDays(3);
        Life.Stay home = new Life.Stay(first, handedOver.minusDays(1), life.town, life.line, "Lakeline Broadband", 100);
        life.laptopAt = Optional.of(home);
        life.stays.add(home);
        life.stays.add(
                new Life.Stay(handedOver, Work.LAST_DAY, Town.of("LAX"), "198.51.100.141", "Baypoint Wireless", 90));
        life.stays.add(
                new Life.Stay(handedOver, Work.LAST_DAY, Town.of("NYC"), "192.0.2.151", "Stackharbor Hosting", 10));
    }

    @Override
    public void after(Life life) {
        remoteControl(life);
        somebodyElseOnTheCall(life);
        Pay.instruct(life, LocalDate.of(2026, 7, 29), Pay.account("brightwater"), "Brightwater Ventures LLC");
    }

    private static void remoteControl(Life life) {
        Machine laptop = life.laptop();
        Instant third = life.person.at(LocalDate.of(2026, 7, 16), 9, 12);
        Instant tenth = life.person.at(LocalDate.of(2026, 7, 22), 10, 41);
        String folder = "C:\\Program Files (x86)\\Google\\Chrome Remote Desktop\\139.0.7258.7\\";
        life.inventory.add(laptop.program(third, "Chrome Remote Desktop Host", "139.0.7258.7", "Google LLC"));
        life.inventory.add(
                laptop.process(
                        third,
                        "remoting_start_host.exe",
                        folder + "remoting_start_host.exe",
                        "\"" + folder + "remoting_start_host.exe\" --code=\"4/0AQSTgQExample\" "
                                + "--redirect-url=\"https://remotedesktop.google.com/_/oauthredirect\" --name=MER-LT-1047 --pin=112233"));
        life.inventory.add(laptop.process(
                third.plusSeconds(95),
                "remoting_host.exe",
                folder + "remoting_host.exe",
                "\"" + folder + "remoting_host.exe\""));
        life.inventory.add(laptop.program(tenth, "AnyDesk", "9.5.11", "AnyDesk Software GmbH"));
        life.inventory.add(laptop.process(
                tenth,
                "AnyDesk.exe",
                "C:\\Program Files (x86)\\AnyDesk\\AnyDesk.exe",
                "\"C:\\Program Files (x86)\\AnyDesk\\AnyDesk.exe\" --service"));
    }

    private static void somebodyElseOnTheCall(Life life) {
        LocalDate day = LocalDate.of(2026, 8, 6);
        String meeting = "ONB-4407";
        Interviews.note(
                life,
                meeting,
                new Interview.Joined(
                        Fact.at(life.person.at(day, 13, 1)),
                        meeting,
                        life.person.name(),
                        Optional.of(Life.email(life.userName)),
                        Optional.of(Life.ip("198.51.100.141")),
                        Optional.of(Town.of("LAX").place()),
                        Optional.of("Integrated Camera"),
                        Optional.empty()));
        for (String reviewer : List.of("Hiroshi Nakamura", "Deepa Krishnan")) {
            Interviews.reviewed(
                    life,
                    day,
                    meeting,
                    reviewer,
                    Interview.Sign.OTHER_PERSON,
                    "not the person whom I interviewed in June");
        }
        Interviews.reviewed(
                life, day, meeting, "Hiroshi Nakamura", Interview.Sign.SECOND_VOICE, "voice differs from the panel");
        Interviews.reviewed(
                life, day, meeting, "Deepa Krishnan", Interview.Sign.SECOND_VOICE, "another voice than in June");
    }
}
