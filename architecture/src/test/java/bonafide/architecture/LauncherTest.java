package bonafide.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.architecture.Machine.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./bonafide}: which JDK it takes, when it builds, and what it passes on. */
class LauncherTest {

    private Machine machine;

    @BeforeEach
    void machine(@TempDir Path temporary) {
        machine = Machine.with(temporary);
    }

    @Test
    void firstRun_buildsWithProgressAndStarts() {
        machine.jdk("usr/lib/jvm/jdk-25", 25);

        Answer answer = machine.run("clone/bonafide", "screen", "a folder");

        assertThat(answer.exit()).isZero();
        assertThat(answer.err())
                .contains("Building bonafide with JDK 25; the first time", "  [2/2] cli\n", "Built in ")
                .doesNotContain("[INFO]");
        assertThat(answer.out())
                .endsWith("<-jar>\n<" + machine.checkout().resolve("cli/target/run/cli.jar")
                        + ">\n<screen>\n<a folder>\n");
    }

    @Test
    void secondRun_startsWithoutBuilding() {
        machine.jdk("usr/lib/jvm/jdk-25", 25);
        machine.run("clone/bonafide");

        Answer answer = machine.run("clone/bonafide", "--version");

        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).endsWith("<--version>\n");
    }

    @Test
    void savedSource_buildsAgain() {
        machine.jdk("usr/lib/jvm/jdk-25", 25);
        machine.run("clone/bonafide");
        machine.save("clone/cli/src/main/java/Main.java");

        assertThat(machine.run("clone/bonafide").err()).startsWith("Building bonafide: sources have changed\n");
    }

    @Test
    void savedPom_buildsAgain() {
        machine.jdk("usr/lib/jvm/jdk-25", 25);
        machine.run("clone/bonafide");
        machine.save("clone/pom.xml");

        assertThat(machine.run("clone/bonafide").err()).startsWith("Building bonafide: sources have changed\n");
    }

    @Test
    void deletedSource_buildsAgain() {
        machine.jdk("usr/lib/jvm/jdk-25", 25);
        machine.run("clone/bonafide");
        machine.remove("clone/cli/src/main/java/Main.java");

        assertThat(machine.run("clone/bonafide").err()).startsWith("Building bonafide: sources have changed\n");
    }

    @Test
    void savedTest_doesNotBuild() {
        machine.jdk("usr/lib/jvm/jdk-25", 25);
        machine.run("clone/bonafide");
        machine.save("clone/cli/src/test/java/MainTest.java");

        assertThat(machine.run("clone/bonafide").err()).isEmpty();
    }

    @Test
    void failedBuild_namesTheLogAndStartsNothing() {
        machine.jdk("usr/lib/jvm/jdk-25", 25);
        machine.maven(1);

        Answer answer = machine.run("clone/bonafide", "--version");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .endsWith("[ERROR] nothing works\nThe build failed; the whole log is in "
                        + machine.checkout().resolve("target/run/build.log") + "\n");
    }

    @Test
    void buildThatFailed_isTriedAgain() {
        machine.jdk("usr/lib/jvm/jdk-25", 25);
        machine.maven(1);
        machine.run("clone/bonafide");
        machine.maven(0);

        assertThat(machine.run("clone/bonafide", "--version").out()).endsWith("<--version>\n");
    }

    @Test
    void exitCode_isTheProgrammes() {
        machine.jdk("usr/lib/jvm/jdk-25", 25);

        assertThat(machine.set("PROGRAM_EXIT", "3").run("clone/bonafide").exit())
                .isEqualTo(3);
    }

    @Test
    void symbolicLink_findsTheClone() {
        machine.jdk("usr/lib/jvm/jdk-25", 25);
        machine.link("elsewhere/one", machine.checkout().resolve("bonafide"));
        machine.link("elsewhere/other", Path.of("one"));

        assertThat(machine.run("elsewhere/other", "--version").out())
                .contains("<" + machine.checkout().resolve("cli/target/run/cli.jar") + ">");
    }

    @Test
    void javaOptions_arePassedOn() {
        machine.jdk("usr/lib/jvm/jdk-25", 25);

        assertThat(machine.set("BONAFIDE_JAVA_OPTS", "-Xmx1g -Done=two")
                        .run("clone/bonafide")
                        .out())
                .contains("<-Xmx1g>\n<-Done=two>\n<-jar>");
    }

    @Test
    void longRun_startsFromALongRunsCache() {
        machine.jdk("usr/lib/jvm/jdk-25", 25);
        machine.example();
        String input = machine.checkout().resolve("pom.xml").toString();
        machine.run("clone/bonafide");

        machine.sizes(99_999);
        assertThat(machine.run("clone/bonafide", "screen", input).out())
                .containsPattern("<-XX:AOTCache=.*/start-up-.*>");
        machine.sizes(100_000);
        assertThat(machine.run("clone/bonafide", "screen", input).out())
                .containsPattern("<-XX:AOTCache=.*/long-log-.*>");
    }

    @Test
    void newestOfTheUsualPlaces_wins() {
        machine.jdk("usr/lib/jvm/jdk-17", 17);
        machine.jdk("home/.sdkman/candidates/java/26", 26);
        machine.jdk("Library/Java/JavaVirtualMachines/jdk-21/Contents/Home", 21);

        assertThat(machine.run("clone/bin/find-jdk").out()).endsWith("/home/.sdkman/candidates/java/26\n");
    }

    @Test
    void javaHome_winsOverTheNewest() {
        Path home = machine.jdk("mine", 21);
        machine.jdk("usr/lib/jvm/jdk-25", 25);

        assertThat(machine.set("JAVA_HOME", home.toString())
                        .run("clone/bin/find-jdk")
                        .out())
                .isEqualTo(home + "\n");
    }

    @Test
    void javaHomeThatIsTooOld_isPassedOver() {
        Path home = machine.jdk("mine", 17);
        Path newer = machine.jdk("usr/lib/jvm/jdk-25", 25);

        assertThat(machine.set("JAVA_HOME", home.toString())
                        .run("clone/bin/find-jdk")
                        .out())
                .isEqualTo(newer + "\n");
    }

    @Test
    void javaOnThePath_isFoundThroughItsLinks() {
        Path home = machine.jdk("elsewhere/jdk", 21);
        machine.link("etc/java", home.resolve("bin/java"));
        machine.link("tools/java", Path.of("../etc/java"));

        assertThat(machine.run("clone/bin/find-jdk").out()).endsWith("/elsewhere/jdk\n");
    }

    @Test
    void noJdk_saysInALineWhatToInstall() {
        machine.jdk("usr/lib/jvm/jdk-17", 17);

        Answer answer = machine.run("clone/bonafide");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err())
                .startsWith("Bonafide needs a JDK 21 or newer and found none: install one")
                .hasLineCount(1);
    }

    @Test
    void noMaven_saysInALineWhatToInstall() {
        machine.jdk("usr/lib/jvm/jdk-25", 25);
        machine.remove("tools/mvn");

        Answer answer = machine.run("clone/bonafide");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err())
                .startsWith("Bonafide is built with Maven 3.8 or newer and found no mvn")
                .hasLineCount(1);
    }
}
