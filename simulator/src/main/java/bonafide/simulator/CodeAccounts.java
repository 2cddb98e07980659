package bonafide.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Ordinary accounts on GitHub: a few own repositories, grown over years. */
final class CodeAccounts {
    private static final List<String> NAMES = List.of(
            "dotfiles",
            "tide-tables",
            "csv-peek",
            "bus-board",
            "recipe-box",
            "chess-clock",
            "weather-cli",
            "static-site",
            "paper-sizes",
            "ferry-times",
            "run-log",
            "tiny-queue",
            "map-tiles",
            "note-taker",
            "unit-price",
            "kiln-timer");
    private static final List<String> MESSAGES = List.of(
            "First version",
            "Read the config from the home folder",
            "Handle empty input",
            "Explain how to build it",
            "Drop the old parser",
            "Faster start",
            "Correct the time zone of the header",
            "Add a test for leap years",
            "Use the new icons",
            "Spell the name right");

    private CodeAccounts() {}

    /** Gives the account that goes with the person's handle, where there is one. */
    static void open(Life life) {
        Person person = life.person;
        if (person.handle().isEmpty()) {
            return;
        }
        Chance chance = Chance.of("code " + person.handle());
        LocalDate opened = person.applied().minusDays(chance.between(900, 3400));
        List<CodeAccount.Repo> repositories = new ArrayList<>();
        int first = chance.below(NAMES.size());
        for (int count = 0; count < chance.between(2, 3); count++) {
            LocalDate created = opened.plusDays(chance.between(20, 500));
            repositories.add(repository(life, NAMES.get((first + 5 * count) % NAMES.size()), created, chance));
        }
        life.codeAccounts.add(new CodeAccount(
                person.handle(),
                person.name(),
                life.personal,
                person.town().city() + ", " + person.town().state(),
                moment(opened, 9),
                chance.between(3, 60),
                chance.between(2, 40),
                repositories));
    }

    static CodeAccount.Repo repository(Life life, String name, LocalDate created, Chance chance) {
        List<CodeAccount.Commit> commits = new ArrayList<>();
        LocalDate day = created;
        for (int count = 0; count < chance.between(3, 5); count++) {
            commits.add(new CodeAccount.Commit(
                    chance.hex(40),
                    life.person.name(),
                    life.personal,
                    life.person.at(day, chance.between(18, 22), chance.below(60)),
                    chance.one(MESSAGES)));
            day = day.plusDays(chance.between(1, 60));
        }
        return new CodeAccount.Repo(
                name,
                false,
                moment(created, 10),
                commits.getLast().authored(),
                chance.one(List.of("Python", "Go", "TypeScript", "Rust")),
                commits);
    }

    static Instant moment(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }
}
