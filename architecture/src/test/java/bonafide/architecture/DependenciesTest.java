package bonafide.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.architecture.Clone.Source;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/dependencies.md has a row for every dependency and plugin of the POMs, and for nothing else. */
class DependenciesTest {

    private static final String PAGE = "docs/dependencies.md";

    @Test
    void everyDependency_isExplained() {
        Clone clone = Clone.here();

        assertThat(Dependencies.differences(clone.poms(), clone.read(PAGE)))
                .as(PAGE)
                .isEmpty();
    }

    @Test
    void unexplainedDependency_bites() {
        assertThat(Dependencies.differences(List.of(pom("org.example", "parser")), "# Dependencies"))
                .containsExactly("add a row that begins with | `org.example:parser` | and says why it is here"
                        + " and what was rejected");
    }

    @Test
    void rowWithoutDependency_bites() {
        assertThat(Dependencies.differences(List.of(pom("bonafide", "core")), "| `org.example:gone` | why |"))
                .containsExactly("remove the row of `org.example:gone`: no POM names it");
    }

    private static Source pom(String group, String artifact) {
        return new Source(
                Path.of("pom.xml"),
                "<project><dependencies><dependency><groupId>" + group + "</groupId><artifactId>" + artifact
                        + "</artifactId></dependency></dependencies></project>");
    }
}
