package bonafide.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A made-up machine in a folder with a space in its name: a clone with the real launcher, JDKs and a Maven that only say how they
 * were called, and none of this machine's own.
 */
final class Machine {

    private static final List<String> TOOLS = List.of(
            "bash",
            "cat",
            "env",
            "find",
            "grep",
            "head",
            "kill",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sh",
            "sleep",
            "tee");

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();

    /** What a command said and how it ended. */
    record Answer(int exit, String out, String err) {}

    private Machine(Path folder) {
        this.folder = folder;
        environment.put("PATH", folder.resolve("tools").toString());
        environment.put("HOME", folder.resolve("home").toString());
    }

    /** A machine with a clone, a Maven and no JDK. */
    static Machine with(Path temporary) {
        Machine machine = new Machine(temporary.resolve("a machine"));
        Clone here = Clone.here();
        machine.script("clone/bonafide", here.read("bonafide"));
        machine.script("clone/bin/build", here.read("bin/build"));
        machine.script(
                "clone/bin/find-jdk",
                here.read("bin/find-jdk").replaceAll("(?<=[ (])/(usr|opt|Library)/", "\"" + machine.folder + "\"/$1/"));
        machine.write("clone/.mvn/jvm.config", "");
        machine.write("clone/pom.xml", "");
        machine.write("clone/cli/pom.xml", "");
        machine.write("clone/cli/src/main/java/Main.java", "");
        machine.write("clone/cli/src/test/java/MainTest.java", "");
        TOOLS.forEach(machine::tool);
        machine.maven(0);
        return machine;
    }

    Path checkout() {
        return folder.resolve("clone");
    }

    Path jdk(String place, int version) {
        script(place + "/bin/javac", "#!/bin/sh\n");
        script(place + "/bin/java", """
                #!/bin/sh
                for word; do
                    echo "<$word>"
                    case $word in -XX:AOTCacheOutput=*) : > "${word#*=}" ;; esac
                done
                exit ${PROGRAM_EXIT:-0}
                """);
        write(place + "/release", "IMPLEMENTOR=\"Example\"\nJAVA_VERSION=\"" + version + ".0.1\"\n");
        return folder.resolve(place);
    }

    /** Puts a company of one person where the example is. */
    void example() {
        write("clone/examples/meridian/hr/employees.csv", "about-employee-id,about-email\nMFA-1,dana@example.com\n");
        write("clone/examples/meridian/okta/log.jsonl", "{}\n");
    }

    /** Says of every file and folder that it has that size. */
    void sizes(long kilobytes) {
        script("tools/du", "#!/bin/sh\nprintf '" + kilobytes + "\\t%s\\n' \"$3\"\n");
    }

    void maven(int exit) {
        script(
                "tools/mvn",
                "#!/bin/sh\necho '[INFO] Building Bonafide 0.1 [1/2]'\necho '[INFO] Building Bonafide cli 0.1 [2/2]'\n"
                        + "mkdir -p cli/target/run\ncat /dev/null > cli/target/run/cli.jar\n"
                        + "[ " + exit + " -eq 0 ] || echo '[ERROR] nothing works'\nexit " + exit + "\n");
    }

    void remove(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Dates a file a minute ahead, as if it had been saved just now by somebody who was quick. */
    void save(String name) {
        try {
            Files.setLastModifiedTime(
                    folder.resolve(name), FileTime.from(Instant.now().plusSeconds(60)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void link(String name, Path target) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.createSymbolicLink(folder.resolve(name), target);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Machine set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Runs a file of this machine from the folder that the machine is in. */
    Answer run(String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of(folder.resolve(name).toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            int exit = builder.start().waitFor();
            return new Answer(exit, Files.readString(out), Files.readString(err));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void tool(String name) {
        script("tools/" + name, "#!" + found("sh") + "\nexec " + found(name) + " \"$@\"\n");
    }

    private static Path found(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not on PATH"));
    }

    private void script(String name, String text) {
        write(name, text);
        try {
            Files.setPosixFilePermissions(folder.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
