package bonafide.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With {@code -Dgolden=write} the folder and the truth are written anew before they are compared. */
class MeridianTest {
    private static final Path FOLDER = Path.of("..", "examples", "meridian");
    private static final Path TRUTH = Path.of("src/test/resources/bonafide/simulator/meridian-truth.csv");
    private static final long SIX_MEGABYTES = 6_000_000;

    private static final Meridian MERIDIAN = Meridian.told();

    @BeforeAll
    static void writeWhenAsked() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Simulator.write(FOLDER, TRUTH);
        }
    }

    @Test
    void tellingItAgain_givesTheSameFiles() throws IOException {
        assertThat(MERIDIAN.export().differences(FOLDER)).isEmpty();
    }

    @Test
    void truth_isTheOneThatIsToldWithTheFiles() throws IOException {
        assertThat(Files.readString(TRUTH)).isEqualTo(MERIDIAN.truth());
    }

    @Test
    void folder_staysSmall() throws IOException {
        long size = 0;
        for (Path file : files()) {
            size += Files.size(file);
        }
        assertThat(size).isLessThan(SIX_MEGABYTES);
    }

    @Test
    void addresses_areThoseKeptForExamples() throws IOException {
        assertThat(found("@([A-Za-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)+)"))
                .isNotEmpty()
                .allMatch(domain -> domain.endsWith(".example")
                        || domain.equals("example.com")
                        || domain.equals("example.org")
                        || domain.equals("github.com"));
    }

    @Test
    void networks_areThoseKeptForDocumentation() throws IOException {
        assertThat(found("\"(?:ip|ipAddress)\":\"([^\"]+)\"")).isNotEmpty().allMatch(MeridianTest::isForDocumentation);
        assertThat(found("[,\"](\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})[,\"\\n/]"))
                .isNotEmpty()
                .allMatch(MeridianTest::isForDocumentation);
    }

    @Test
    void telephones_areThoseKeptForFiction() throws IOException {
        assertThat(found("(\\+\\d{7,15})\\b")).isNotEmpty().allMatch(number -> number.matches("\\+1\\d{3}55501\\d\\d"));
    }

    @Test
    void everyStory_hasATruthThatNamesBands() {
        List<String> bands = List.of("clear", "verify", "escalate", "incident", "unjudged");
        for (Person person : Cast.all()) {
            assertThat(person.truth().bands()).as(person.name()).isNotEmpty().isSubsetOf(bands);
        }
    }

    @Test
    void culprits_areFewAmongOrdinaryPeople() {
        List<Person> cast = Cast.all();
        assertThat(cast).hasSizeBetween(40, 45);
        assertThat(cast.stream().filter(person -> person.truth().ring().equals("brentwood")))
                .hasSize(3);
        assertThat(cast.stream().filter(person -> person.truth().bands().contains("clear")))
                .hasSizeGreaterThan(30);
    }

    private static boolean isForDocumentation(String address) {
        return address.startsWith("192.0.2.") || address.startsWith("198.51.100.") || address.startsWith("203.0.113.");
    }

    private static Set<String> found(String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files()) {
            Matcher matcher = Pattern.compile(pattern)
                    .matcher(new String(
                            Export.unpacked(file.toString(), Files.readAllBytes(file)),
                            java.nio.charset.StandardCharsets.UTF_8));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return new ArrayList<>(files.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".png"))
                    .sorted()
                    .toList());
        }
    }
}
