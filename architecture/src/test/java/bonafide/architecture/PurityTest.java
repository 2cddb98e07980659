package bonafide.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Core never asks the time, the machine or chance, and nothing in it changes after it is made. */
class PurityTest {

    private static final JavaClasses PLANTED = Program.planted("purity");

    static Stream<ArchRule> rules() {
        return Stream.of(
                Purity.onlyPureJava(),
                Purity.askNothing(),
                Purity.nothingIsReassigned(),
                Purity.nothingChangesInside());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void core_keepsTheRule(ArchRule rule) {
        assertThat(violations(rule, Program.of("core"))).isEmpty();
    }

    @Test
    void core_isThere() {
        assertThat(Program.of("core")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OpensFile, java.nio.file.Files",
        "OpensSocket, java.net.Socket",
        "StartsThread, java.lang.Thread",
        "StartsThread, java.util.concurrent.Executors",
        "AsksMachine, java.lang.System",
        "AsksMachine, java.lang.Runtime",
        "AsksTime, java.time.Clock",
        "AsksTime, java.util.Date",
        "TakesChances, java.util.Random",
        "Reflects, java.lang.reflect.Method"
    })
    void impureClass_bites(String planted, String target) {
        assertThat(violations(Purity.onlyPureJava(), PLANTED))
                .anySatisfy(violation -> assertThat(violation).contains("planted.purity." + planted, target));
    }

    @ParameterizedTest
    @CsvSource({
        "AsksTime, Instant.now()",
        "AsksTime, LocalDate.now(java.time.ZoneId)",
        "AsksTime, ZoneId.systemDefault()",
        "AsksMachine, Class.getResource(",
        "AsksMachine, Charset.defaultCharset()",
        "TakesChances, Math.random()",
        "TakesChances, UUID.randomUUID()",
        "TakesChances, Collections.shuffle(",
        "SpeaksTheMachinesLanguage, Locale.getDefault()",
        "SpeaksTheMachinesLanguage, String.toLowerCase()",
        "SpeaksTheMachinesLanguage, String.toUpperCase()",
        "SpeaksTheMachinesLanguage, 'String.format(java.lang.String, [Ljava.lang.Object;)'",
        "SpeaksTheMachinesLanguage, String.formatted(",
        "SpeaksTheMachinesLanguage, String.getBytes()",
        "SpeaksTheMachinesLanguage, String.<init>([B)",
        "SpeaksTheMachinesLanguage, DateTimeFormatter.ofPattern(java.lang.String)",
        "StartsThread, List.parallelStream()",
        "StartsThread, Stream.parallel()"
    })
    void impureCall_bites(String planted, String call) {
        assertThat(violations(Purity.askNothing(), PLANTED))
                .anySatisfy(violation -> assertThat(violation).contains("planted.purity." + planted, call));
    }

    @ParameterizedTest
    @CsvSource({"Changes.count", "Changes.latest"})
    void reassignedField_bites(String field) {
        assertThat(violations(Purity.nothingIsReassigned(), PLANTED))
                .anySatisfy(violation -> assertThat(violation).contains("planted.purity." + field + ">"));
    }

    @ParameterizedTest
    @CsvSource({"Changes.SEEN", "Changes.names", "Changes.text", "Changes.bytes", "HandsOut.numbers"})
    void fieldThatChangesInside_bites(String field) {
        assertThat(violations(Purity.nothingChangesInside(), PLANTED))
                .anySatisfy(violation -> assertThat(violation).contains("planted.purity." + field + ">"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void pureClass_isSilent(ArchRule rule) {
        assertThat(violations(rule, PLANTED))
                .noneSatisfy(violation -> assertThat(violation).contains("planted.purity.Pure"));
    }

    private static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }
}
