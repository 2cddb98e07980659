package bonafide.source.lever;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.Organisation.Application;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeverOpportunitiesTest extends SourceContract {
    @Override
    protected Source source() {
        return new LeverOpportunities();
    }

    @Override
    protected List<String> fixtures() {
        return List.of("lever/opportunities.json");
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.JSON_LIST;
    }

    @Test
    void opportunity_declaresASubject_andHasADayOnlyWhereTheCandidateApplied() {
        Given.Read read = Given.as(source(), "x", Given.fixture("lever/opportunities.json"));

        assertThat(read.statements().stream().filter(Statement::anchors)).hasSize(2);
        assertThat(read.statements().getFirst().about())
                .contains(
                        Key.of(KeyKind.APPLICATION_ID, "0a000000-0000-4000-8000-000000000001"),
                        Key.of(KeyKind.EMAIL, "dana@example.com"));
        assertThat(read.all(Application.class).getFirst().role()).isEqualTo("Developer");
        assertThat(read.all(Application.class).getFirst().applied()).contains(LocalDate.of(2026, 3, 14));
        assertThat(read.all(Application.class).getLast().applied()).isEmpty();
        assertThat(read.all(Application.class).getLast().channel()).contains("sourced");
    }
}
