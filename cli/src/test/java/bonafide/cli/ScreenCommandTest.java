package bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.golden.Golden;
import bonafide.report.ResultFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScreenCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @TempDir
    private Path out = Path.of("");

    @BeforeEach
    void twoPeopleWithOneLaptopAddress() throws IOException {
        Run.write(folder, "hr/people.csv", """
                observation,at,about-employee-id,about-email,about-name,employee-id,role,start
                organisation.employed,2026-03-01,E-1,dana@example.com,Dana Reyes,E-1,engineer,2026-03-01
                organisation.employed,2026-03-01,E-2,sam@example.com,Sam Ortiz,E-2,engineer,2026-03-01
                """);
        Run.write(folder, "hr/names.csv", """
                observation,at,about-employee-id,name,use
                identity.legal-name,2026-03-01,E-1,Dana Reyes,legal
                identity.legal-name,2026-03-01,E-2,Sam Ortiz,legal
                """);
        Run.write(folder, "shipping.csv", """
                observation,at,about-employee-id,order,address
                logistics.ship-to,2026-03-02,E-1,O-1,"9 Elm St, Austin, TX 78701, US"
                logistics.ship-to,2026-03-02,E-2,O-2,"9 Elm Street, Austin, TX 78701"
                """);
    }

    @Test
    void folder_isScreenedAndWritten() throws IOException {
        Run run = Run.of("screen", folder, "--out", out);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        assertThat(run.out())
                .contains("verify", "employee:e-1", "Dana Reyes", "shipping-address-shared")
                .contains("ring 1: employee:e-1, employee:e-2\n    have in common: delivery address\n")
                .contains("A household, an employer or an agency can share these");
        ResultFiles.NAMES.forEach(name -> assertThat(out.resolve(name)).as(name).exists());
    }

    @Test
    void sameInputUnderOtherFileOrder_givesTheSameBytes() throws IOException {
        Run.of("screen", folder, "--out", out.resolve("one"));
        Path shipping = folder.resolve("shipping.csv");
        List<String> lines = Files.readAllLines(shipping);
        Files.delete(shipping);
        Files.write(shipping, lines);
        Run.of("screen", folder, "--out", out.resolve("other"));
        for (String name : ResultFiles.NAMES) {
            assertThat(Files.readString(out.resolve("other").resolve(name)))
                    .as(name)
                    .isEqualTo(Files.readString(out.resolve("one").resolve(name)));
        }
    }

    @Test
    void badLine_isRefusedAloneWithItsPlace() throws IOException {
        Files.writeString(
                folder.resolve("shipping.csv"),
                "logistics.ship-to,2026-03-99,E-2,O-3,\"9 Elm St, Austin, TX 78701\"\n",
                StandardCharsets.UTF_8,
                java.nio.file.StandardOpenOption.APPEND);
        Run run = Run.of("screen", folder);
        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        assertThat(run.err()).startsWith("refused: shipping.csv, line 4: ").contains("2026-03-99");
        assertThat(run.out()).contains("1 refused", "shipping-address-shared");
    }

    @Test
    void recordThatJoinsNobody_isCountedAndListed() throws IOException {
        Run.write(folder, "more.csv", """
                observation,at,about-employee-id,order,address
                logistics.ship-to,2026-03-02,E-77,O-9,"9 Elm St, Austin, TX 78701, US"
                """);
        assertThat(Run.of("screen", folder, "--out", out).out()).contains("1 record belongs to nobody");
        Golden.assertMatches(
                ScreenCommandTest.class, "unjoined.jsonl", Files.readString(out.resolve("unjoined.jsonl")));
    }

    @Test
    void somebodyInTheBandOfFailOn_exitsWithThree() {
        assertThat(Run.of("screen", folder, "--fail-on", "verify").exitCode()).isEqualTo(Main.BAND_REACHED);
        assertThat(Run.of("screen", folder, "--fail-on", "escalate").exitCode()).isEqualTo(Main.DONE);
    }

    @Test
    void earlierAsOf_knowsNothingOfWhatCameLater() {
        assertThat(Run.of("screen", folder, "--as-of", "2026-03-01").out()).doesNotContain("shipping-address-shared");
        assertThat(Run.of("screen", folder, "--as-of", "2026-03-02").out()).contains("shipping-address-shared");
    }

    @Test
    void jsonLines_areOneObjectASubject() {
        Run run = Run.of("screen", folder, "--format", "jsonl", "--out", out);
        assertThat(run.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"subject\":{\"id\":"));
    }

    @Test
    void folderOfNothing_namesNobodyAndNoDay() throws IOException {
        Path empty = Files.createDirectories(out.resolve("empty"));
        Run run = Run.of("screen", empty);
        assertThat(run.exitCode()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains("empty: no record names anybody, so nothing was judged");
        assertThat(run.out())
                .startsWith("No record names anybody, so there is nobody to judge.")
                .contains("0 files, 0 records")
                .doesNotContain("1970", "BAND");
    }

    @Test
    void fileThatIsNotWhatItsNameSays_isToldAsWhatItIs() throws IOException {
        Files.write(folder.resolve("resume.json"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        Run run = Run.of("screen", folder, "--out", out);
        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        assertThat(run.out()).contains("1 file not recognised", "shipping-address-shared");
        assertThat(Files.readString(out.resolve("files.jsonl")))
                .contains("\"file\":\"resume.json\",\"kind\":\"unknown\"", "looks like a picture");
    }

    @Test
    void refusals_areWrittenWithFileLineReasonAndHint() throws IOException {
        Run.write(folder, "more.csv", """
                observation,at,about-employee-id,order,address
                logistics.ship-to,2026-03-02,E-1
                """);
        Run.of("screen", folder, "--out", out);
        assertThat(Files.readString(out.resolve("refused.jsonl")))
                .contains("\"file\":\"more.csv\",\"line\":2,", "\"reason\":\"has 3 cells", "\"hint\":\"");
    }

    @Test
    void nothingToPrint_stillWritesAndStillAnswersWithTheBand() {
        Run run = Run.of("screen", folder, "--format", "none", "--out", out, "--fail-on", "verify");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(Main.BAND_REACHED);
        assertThat(out.resolve("report.html")).exists();
    }

    @Test
    void everythingThatIsNotThere_isSaidAtOnceAndNothingBegins() throws IOException {
        Path file = Files.writeString(out.resolve("taken"), "here already");
        Run run = Run.of(
                "screen",
                folder.resolve("nowhere"),
                "--catalog",
                folder.resolve("no-catalogue"),
                "--lists",
                file,
                "--scratch",
                folder.resolve("no-scratch"),
                "--out",
                file.resolve("below/deeper"));
        assertThat(run.exitCode()).isEqualTo(Main.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        folder.resolve("nowhere") + ": there is no such file or folder",
                        "--catalog " + folder.resolve("no-catalogue") + ": there is no such folder",
                        "--lists " + file + ": is a file, where a folder is needed",
                        "--scratch " + folder.resolve("no-scratch") + ": there is no such folder",
                        "--out " + file.resolve("below/deeper") + ": " + file + " is a file, where a folder is needed");
    }

    @Test
    void outThatIsAFile_isRefusedBeforeAnythingIsRead() throws IOException {
        Path file = Files.writeString(out.resolve("taken"), "here already");
        Run run = Run.of("screen", folder, "--out", file);
        assertThat(run.exitCode()).isEqualTo(Main.USAGE);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void outThatDoesNotExistYet_isMade() {
        assertThat(Run.of("screen", folder, "--out", out.resolve("new/deeper")).exitCode())
                .isEqualTo(Main.DONE);
        assertThat(out.resolve("new/deeper/report.html")).exists();
    }

    @Test
    void missingFolderOfOtherCommands_isRefusedInOneLine() {
        Path nowhere = out.resolve("nowhere");
        for (Run run : List.of(
                Run.of("explain", nowhere, "e-1"),
                Run.of("lists", "--lists", nowhere),
                Run.of("catalog", "list", "--catalog", nowhere),
                Run.of("catalog", "lock", "--catalog", nowhere))) {
            assertThat(run.exitCode()).isEqualTo(Main.USAGE);
            assertThat(run.err().lines()).singleElement().asString().contains("nowhere: there is no such f");
        }
    }

    @Test
    void wrongOption_isUsage() {
        assertThat(Run.of("screen", folder, "--as-of", "yesterday").exitCode()).isEqualTo(2);
        assertThat(Run.of("screen", folder, "--fail-on", "guilty").exitCode()).isEqualTo(2);
        assertThat(Run.of("screen", folder, "--format", "xml").exitCode()).isEqualTo(2);
        assertThat(Run.of("screen", folder, "--wrong").err()).contains("Unknown option: '--wrong'");
        assertThat(Run.of("screen").exitCode()).isEqualTo(2);
        assertThat(Run.of("screne", folder).exitCode()).isEqualTo(2);
    }

    @Test
    void brokenCatalogue_isRefusedWithFileAndLine() throws IOException {
        Path catalogue = Files.createDirectories(out.resolve("catalogue"));
        Run.write(catalogue, "red-flags/shipping/shipping-odd.yaml", "id: shipping-odd\nversion: often\n");
        Run run = Run.of("screen", folder, "--catalog", catalogue);
        assertThat(run.exitCode()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains("shipping-odd.yaml:2");
    }

    @Test
    void explain_derivesOneAssessment() {
        Run run = Run.of("explain", folder, "e-1");
        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        assertThat(run.out())
                .contains(
                        "VERIFY",
                        "shipping-address-shared",
                        "shipping.csv, line 2",
                        "GAP",
                        "silent",
                        "Measures to take");
    }

    @Test
    void explainOfNobody_listsWhoThereIs() {
        Run run = Run.of("explain", folder, "Nobody Here");
        assertThat(run.exitCode()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains("nobody is called Nobody Here", "employee:e-1  Dana Reyes");
    }

    @Test
    void brokenCatalogue_isRefusedWithFileLineAndHint() throws IOException {
        Path catalogue = Files.createDirectories(out.resolve("catalogue"));
        Run.write(catalogue, "measures/check-odd.yaml", "id: check-odd\nversion: often\n");

        Run run = Run.of("catalog", "test", "--catalog", catalogue);

        assertThat(run.exitCode()).isEqualTo(Main.FAILED);
        assertThat(run.err())
                .contains(
                        catalogue + "/measures/check-odd.yaml:2:1: error: \"version\" is \"often\" [Form]",
                        "    version: often\n    ^\n    hint: write a whole number");
    }

    @Test
    void lock_needsAFolderAndWritesTheLockThere() throws IOException {
        assertThat(Run.of("catalog", "lock").exitCode()).isEqualTo(2);
        Path catalogue = Files.createDirectories(out.resolve("catalogue"));
        Run.write(catalogue, "catalogue.yaml", "version: 1\n");
        assertThat(Run.of("catalog", "lock", "--catalog", catalogue).err()).contains("the catalogue needs this file");
    }

    @Test
    void catalogue_isListedShownAndTested() {
        assertThat(Run.of("catalog", "list").out()).contains("shipping-address-shared", "check-ship-to");
        assertThat(Run.of("catalog", "show", "shipping-address-shared").out()).contains("innocent causes", "fairness");
        assertThat(Run.of("catalog", "show", "shipping-adress-shared").err())
                .contains("there is no red flag or measure");
        Run tested = Run.of("catalog", "test", "shipping-");
        assertThat(tested.out()).contains("all as expected");
        assertThat(tested.exitCode()).isEqualTo(Main.DONE);
        assertThat(Run.of("catalog", "test", "nothing-begins-so").exitCode()).isEqualTo(Main.FAILED);
    }

    @Test
    void lists_areShownWithTheirAge() {
        Run run = Run.of("lists", "--as-of", "2026-11-22");
        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        assertThat(run.out()).contains("TABLE", "PUBLISHED", "db-ip.com", "CC BY 4.0", "current");
        assertThat(Run.of("lists", "--as-of", "2036-11-22").out()).contains("out of date since");
    }
}
