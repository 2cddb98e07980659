package bonafide.source.registry;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.form.Kinds;
import bonafide.golden.Golden;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.plain.PlainCsv;
import org.junit.jupiter.api.Test;

/** The page about inputs says what the code reads. */
class InputsPageTest {
    @Test
    void inputs_areAsTheCodeReadsThem() {
        Golden.assertTracked("docs/inputs.md", InputsPage.write());
    }

    @Test
    void exampleOfThePage_isReadWithoutARefusal() {
        Given.Read read = Given.as(new PlainCsv(), "example.csv", InputsPage.EXAMPLE);

        assertThat(read.report().refusals()).isEmpty();
        assertThat(read.statements()).hasSize(3);
    }

    @Test
    void whatSourcesSayTheyBecome_areKindsOfObservation() {
        for (Source source : Sources.known()) {
            assertThat(source.about().observations())
                    .as(source.name())
                    .isNotEmpty()
                    .allMatch(name -> Kinds.named(name).isPresent());
        }
    }

    @Test
    void namesOfSources_differ() {
        assertThat(Sources.known()).extracting(Source::name).doesNotHaveDuplicates();
    }
}
