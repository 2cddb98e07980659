package bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.lists.LoadedTables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder whose people, files and cells are named to run, to steer or to deceive, from end to end. */
@Timeout(120)
final class HostileFolderTest {
    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    private static final String STEERS = "\u001B[2J\u001B]0;title\u0007\u202E\u009B31m";

    @TempDir
    private Path folder = Path.of("");

    @TempDir
    private Path out = Path.of("");

    @BeforeEach
    void peopleOfHostileNames() throws IOException {
        Run.write(folder, "hr.csv", """
                observation,at,about-employee-id,about-email,about-name,employee-id,role,start
                organisation.employed,2026-03-01,E-1,dana@example.com,NAME,E-1,NAME,2026-03-01
                organisation.employed,2026-03-01,=2+3,sam@example.com,Sam Ortiz,=2+3,engineer,2026-03-01
                """.replace("NAME", SCRIPT + STEERS));
        Run.write(folder, "names" + STEERS + "<b onmouseover=alert(1)>.csv", """
                observation,at,about-employee-id,name,use
                identity.legal-name,2026-03-01,E-1,NAME,legal
                identity.legal-name,2026-03-01,=2+3,"=HYPERLINK(""http://example.com"")",legal
                """.replace("NAME", SCRIPT + STEERS));
        Run.write(folder, "shipping.csv", """
                observation,at,about-employee-id,order,address
                logistics.ship-to,2026-03-02,E-1,O-1,"9 Elm St, Austin, TX 78701, US"
                logistics.ship-to,2026-03-02,=2+3,O-2,"9 Elm Street, Austin, TX 78701"
                logistics.ship-to,2026-03-02,E-1,O-3,ADDRESS,too many
                logistics.ship-to,WHEN,E-1,O-3,x
                """.replace("ADDRESS", SCRIPT).replace("WHEN", SCRIPT + STEERS));
    }

    @Test
    void nothingSteersTheTerminal() {
        Run run = Run.of("screen", folder, "--all");
        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        assertThat(run.out()).contains("employee:e-1", "shipping-address-shared");
        assertThat(run.err()).contains("refused: shipping.csv, line 4", "refused: shipping.csv, line 5");
        assertHarmless(run.out() + run.err());
        Run explained = Run.of("explain", folder, "employee:e-1");
        assertThat(explained.exitCode()).isEqualTo(Main.DONE);
        assertHarmless(explained.out() + explained.err());
    }

    @Test
    void nothingRunsInTheReport() throws IOException {
        Run.of("screen", folder, "--out", out);
        String page = Files.readString(out.resolve("report.html"));
        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert(1)", "<img src=x", "<b onm");
        assertThat(page.chars().filter(character -> character != '\n' && character != '\t'))
                .noneMatch(HostileFolderTest::steers);
    }

    @Test
    void nothingRunsInASpreadsheet_andLinesStayWhole() throws IOException {
        Run.of("screen", folder, "--out", out);
        String table = Files.readString(out.resolve("findings.csv"));
        assertThat(table).contains("'=HYPERLINK(").doesNotContainPattern("(?m)(^|,)\"?[=@]");
        for (String lines : new String[] {"assessments.jsonl", "files.jsonl", "refused.jsonl"}) {
            assertThat(Files.readAllLines(out.resolve(lines), StandardCharsets.UTF_8))
                    .isNotEmpty()
                    .allSatisfy(line -> {
                        assertThat(line).startsWith("{").endsWith("}");
                        assertThat(line.chars()).noneMatch(character -> character < ' ' || character == 127);
                    });
        }
    }

    @Test
    void linkToAListOutside_isNotRead(@TempDir Path outside) throws IOException {
        try (InputStream list = LoadedTables.class.getResourceAsStream("front-companies.csv")) {
            Files.write(
                    outside.resolve("list.csv"), Objects.requireNonNull(list).readAllBytes());
        }
        Files.createSymbolicLink(folder.resolve("linked.csv"), outside.resolve("list.csv"));
        Run run = Run.of("screen", folder, "--out", out);
        assertThat(run.err()).contains("refused: linked.csv: is a symbolic link");
        assertThat(Files.readString(out.resolve("files.jsonl"))).doesNotContain("\"list: ");
        Files.copy(outside.resolve("list.csv"), folder.resolve("list.csv"));
        Run.of("screen", folder, "--out", out);
        assertThat(Files.readString(out.resolve("files.jsonl"))).contains("\"list: ");
    }

    @Test
    void recordYearsAhead_isLeftOutAloud_andMovesNothing() throws IOException {
        Run.write(folder, "ahead.csv", """
                observation,at,about-employee-id,order,address
                logistics.ship-to,2026-03-02,E-1,O-7,"9 Elm St, Austin, TX 78701, US"
                logistics.ship-to,2962-03-02,E-1,O-8,"7 Oak St, Austin, TX 78701, US"
                """);
        Run run = Run.of("screen", folder, "--all");
        assertThat(run.out()).contains("as of 2026-03-02T00:00:00Z", "shipping-address-shared");
        assertThat(run.err())
                .contains("refused: ahead.csv, line 3: 1 fact is dated in the future, up to 2962-03-02T00:00:00Z");
        Run wide = Run.of("screen", folder, "--as-of", "2963-01-01");
        assertThat(wide.err()).doesNotContain("in the future");
    }

    @Test
    void folderThatMayNotBeRead_hidesNoRecordYearsAhead() throws IOException {
        Run.write(folder, "ahead.csv", """
                observation,at,about-employee-id,order,address
                logistics.ship-to,2962-03-02,E-1,O-8,"7 Oak St, Austin, TX 78701, US"
                """);
        Path shut = Files.createDirectory(folder.resolve("shut"));
        Files.setPosixFilePermissions(shut, Set.of());
        try {
            assertThat(Run.of("screen", folder, "--all").out()).contains("as of 2026-03-02T00:00:00Z");
        } finally {
            Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void recordYearsBack_isReadAndMovesNothing() throws IOException {
        Run.write(folder, "back.csv", """
                observation,at,about-employee-id,order,address
                logistics.ship-to,1970-01-01T00:00:12Z,E-1,O-7,"9 Elm St, Austin, TX 78701, US"
                """);
        Run run = Run.of("screen", folder, "--all");
        assertThat(run.out()).contains("as of 2026-03-02T00:00:00Z", "shipping-address-shared");
    }

    @Test
    void twoPeopleOfOneId_areTwoSubjects_andWhatHasOnlyTheIdBelongsToNobody() throws IOException {
        Run.write(folder, "other-hr.csv", """
                observation,at,about-employee-id,about-email,about-name,employee-id,role,start
                organisation.employed,2026-03-01,E-9,ada@example.com,Ada Lind,E-9,engineer,2026-03-01
                organisation.employed,2026-03-01,E-9,bo@example.org,Bo Moss,E-9,engineer,2026-03-01
                """);
        Run.write(folder, "orders.csv", """
                observation,at,about-employee-id,order,address
                logistics.ship-to,2026-03-02,E-9,O-9,"7 Oak St, Austin, TX 78701, US"
                """);
        Run run = Run.of("screen", folder, "--all");
        assertThat(run.out())
                .contains("email:ada@example.com", "email:bo@example.org")
                .doesNotContain("employee:e-9");
        assertThat(run.out()).contains("1 record belongs to nobody");
    }

    private static void assertHarmless(String text) {
        assertThat(text.chars().filter(character -> character != '\n')).noneMatch(HostileFolderTest::steers);
    }

    private static boolean steers(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }
}
