package bonafide.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;

import bonafide.architecture.Clone.Source;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names say what a thing is, and every package, public type and detector says it once more in words or in a test. */
class NamingTest {

    private static final Clone CLONE = Clone.here();
    private static final List<Source> MAIN = CLONE.java("main");
    private static final List<Source> TESTS = CLONE.java("test");
    private static final JavaClasses PLANTED = Program.planted("naming");

    @Test
    void names_areNotCatchAlls() {
        assertThat(Naming.catchAllNames(Program.all())).isEmpty();
    }

    @Test
    void data_isClosed() {
        JavaClasses data = Program.all()
                .that(describe(
                        "hold data",
                        owner -> Set.of("bonafide.observation", "bonafide.finding", "bonafide.redflag")
                                .contains(owner.getPackageName())));

        assertThat(Naming.openData(data)).isEmpty();
    }

    @Test
    void detectors_areFinalAndTested() {
        Set<String> tests = TESTS.stream()
                .map(source -> source.fileName().replace(".java", ""))
                .collect(Collectors.toSet());

        assertThat(Naming.looseDetectors(Program.of("core"), "bonafide.detector.Detector", tests))
                .isEmpty();
    }

    @Test
    void packages_sayWhatTheyAre() {
        assertThat(Naming.silentPackages(MAIN)).isEmpty();
    }

    @Test
    void publicTypes_sayWhatTheyAre() {
        assertThat(Naming.silentTypes(MAIN)).isEmpty();
    }

    @Test
    void tests_run() {
        assertThat(Naming.skippedTests(TESTS)).isEmpty();
    }

    @Test
    void catchAllName_bites() {
        assertThat(Naming.catchAllNames(PLANTED))
                .hasSize(5)
                .allSatisfy(violation -> assertThat(violation).contains("planted.naming.CatchAlls$"))
                .noneSatisfy(violation -> assertThat(violation).contains("Utility"));
    }

    @Test
    void openData_bites() {
        assertThat(Naming.openData(PLANTED))
                .containsExactly("planted.naming.OpenData: make it a record, an enum or an interface;"
                        + " this package holds data");
    }

    @Test
    void looseDetector_bites() {
        assertThat(Naming.looseDetectors(PLANTED, "planted.naming.Detects", Set.of("WellMadeTest")))
                .containsExactly(
                        "planted.naming.OpenDetector: make it final; a detector is not extended",
                        "planted.naming.OpenDetector: write OpenDetectorTest");
    }

    @Test
    void silentPackage_bites() {
        assertThat(Naming.silentPackages(List.of(
                        source("a/One.java", ""),
                        source("b/package-info.java", "@NullMarked\npackage b;"),
                        source("c/package-info.java", "/** C */\n@NullMarked\npackage c;"),
                        source("d/package-info.java", "/** What D is. */\npackage d;"),
                        source("e/package-info.java", "/** What E is. */\n@NullMarked\npackage e;"),
                        source("f/module-info.java", "@NullMarked\nmodule f {}"),
                        source("f/g/package-info.java", "/** What G is. */\npackage g;"))))
                .containsExactly(
                        "a: write a package-info.java with a sentence on what the package is",
                        "b/package-info.java: say in a sentence what the package is",
                        "c/package-info.java: say in a sentence what the package is",
                        "d/package-info.java: add @NullMarked");
    }

    @Test
    void silentType_bites() {
        assertThat(Naming.silentTypes(List.of(
                        source("Silent.java", "package a;\n\nimport b.C;\n\n@Deprecated\npublic final class Silent {}"),
                        source("Said.java", "package a;\n\n/** What it is. */\n@Deprecated\npublic record Said() {}"),
                        source(
                                "Wide.java",
                                "/** What it is. */\n@Command(\n        name = \"x\")\npublic class Wide {}"))))
                .containsExactly("Silent.java: say in Javadoc what Silent is");
    }

    @Test
    void skippedTest_bites() {
        String off = "@" + "Disabled";
        String nap = "Thread" + ".sleep(";
        String out = "assume" + "True(";

        assertThat(Naming.skippedTests(List.of(
                        source("Off.java", off + "\n@Test"), source("Nap.java", nap + "5);"), source("Out.java", out))))
                .containsExactly(
                        "Off.java: " + off + " — a test runs, always, and does not wait",
                        "Nap.java: " + nap + " — a test runs, always, and does not wait",
                        "Out.java: " + out + " — a test runs, always, and does not wait");
    }

    private static Source source(String path, String text) {
        return new Source(Path.of(path), text);
    }
}
