package bonafide.simulator;

import java.util.List;

/** Names for people who vouch for others; each number has its own. */
final class Referees {
    private static final List<String> GIVEN = List.of(
            "Alma",
            "Bruno",
            "Celeste",
            "Dimitri",
            "Esther",
            "Farid",
            "Gloria",
            "Henrik",
            "Imani",
            "Joaquin",
            "Keiko",
            "Leopold",
            "Miriam",
            "Noor",
            "Oscar",
            "Paloma",
            "Quentin",
            "Rukmini",
            "Stellan",
            "Thandiwe",
            "Ulrich",
            "Vesna",
            "Walid",
            "Xenia",
            "Yolanda");
    private static final List<String> FAMILY = List.of(
            "Abbott",
            "Barros",
            "Castellan",
            "Dupont",
            "Eriksen",
            "Fontaine",
            "Gupta",
            "Hargreaves",
            "Ibrahim",
            "Jensen",
            "Kowalski",
            "Lombardi",
            "Mbeki",
            "Novak",
            "Ortega",
            "Pritchard",
            "Quigley",
            "Rossi",
            "Sandoval");

    private Referees() {}

    static String name(int number) {
        return GIVEN.get(number % GIVEN.size()) + " " + FAMILY.get(number % FAMILY.size());
    }

    static String mailbox(String name, String domain) {
        String[] parts = name.split(" ", 2);
        return Person.plain(parts[0]) + "." + Person.plain(parts[1]) + "@" + domain;
    }
}
