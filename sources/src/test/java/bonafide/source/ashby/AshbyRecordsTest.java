package bonafide.source.ashby;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.Contact.Referral;
import bonafide.observation.Identity.StatedPlace;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class AshbyRecordsTest extends SourceContract {
    @Override
    protected Source source() {
        return new AshbyRecords();
    }

    @Override
    protected List<String> fixtures() {
        return List.of("ashby/candidates.json", "ashby/applications.json");
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.JSON_LIST;
    }

    @Test
    void candidate_declaresASubjectByItsApplications_elseByItself() {
        List<Statement> anchors = Given.as(source(), "x", Given.fixture("ashby/candidates.json")).statements().stream()
                .filter(Statement::anchors)
                .toList();

        assertThat(anchors).hasSize(2);
        assertThat(anchors.getFirst().about())
                .contains(Key.of(KeyKind.APPLICATION_ID, "1b000000-0000-4000-8000-000000000001"));
        assertThat(anchors.getLast().about())
                .contains(Key.of(KeyKind.APPLICATION_ID, "candidate/1a000000-0000-4000-8000-000000000002"));
    }

    @Test
    void placeIsTaken_whereItNamesACountry() {
        Given.Read read = Given.as(source(), "x", Given.fixture("ashby/candidates.json"));

        assertThat(read.only(StatedPlace.class).place().country()).isEqualTo("US");
    }

    @Test
    void creditIsAReferral_onlyWhereTheSourceIsCalledOne() {
        Given.Read read = Given.as(source(), "x", Given.fixture("ashby/applications.json"));

        assertThat(read.only(Referral.class).byName()).isEqualTo("Sam Ode");
    }
}
