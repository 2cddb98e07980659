package bonafide.source.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.Contact;
import bonafide.observation.Identity;
import bonafide.observation.PartialDate;
import bonafide.observation.Place;
import bonafide.observation.Profile;
import bonafide.observation.Provenance;
import bonafide.observation.Resume;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonResumeTest extends SourceContract {
    private static final String RESUME = "jsonresume/resume.json";

    @Override
    protected Source source() {
        return new JsonResume();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(RESUME);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.JSON_VALUE;
    }

    @Test
    void everything_isClaimedOnTheDayOfTheLastChange() {
        Given.Read read = Given.as(source(), RESUME, Given.fixture(RESUME));

        assertThat(read.observations()).allSatisfy(observation -> {
            assertThat(observation.isClaim()).isTrue();
            assertThat(observation.at()).isEqualTo(Instant.parse("2026-01-16T00:00:00Z"));
        });
        assertThat(read.statements())
                .allSatisfy(statement -> assertThat(statement.about())
                        .contains(
                                new Key(KeyKind.EMAIL, "dana@example.com"),
                                new Key(KeyKind.PHONE, "+12025550111"),
                                new Key(KeyKind.NAME, "dana petrov"),
                                new Key(KeyKind.HANDLE, "github/dana-codes")));
    }

    @Test
    void jobsAndStudies_keepTheirOwnPlaceInTheFile() {
        Given.Read read = Given.as(source(), RESUME, Given.fixture(RESUME));
        Resume.Employment job = read.all(Resume.Employment.class).getFirst();

        assertThat(job.employer()).isEqualTo("Kestrel Freight");
        assertThat(job.domain()).contains("kestrel.example");
        assertThat(job.start()).isEqualTo(new PartialDate(2019, 3, 0));
        assertThat(job.end()).isEmpty();
        assertThat(job.place()).isEqualTo(Place.parse("US/OH/Columbus"));
        assertThat(job.provenance().position().pointer()).isEqualTo("/work/0");
        assertThat(read.only(Resume.Education.class).start()).contains(new PartialDate(2011, 0, 0));
        assertThat(read.report().unknownTypes())
                .containsOnly(
                        Map.entry("work (incomplete)", 1L), Map.entry("basics.profiles without url or username", 1L));
    }

    @Test
    void contacts_areRead() {
        Given.Read read = Given.as(source(), RESUME, Given.fixture(RESUME));

        assertThat(read.only(Contact.Address.class).address().street()).isEqualTo("12 OAK ST");
        assertThat(read.only(Contact.Address.class).address().postcode()).isEqualTo("43206");
        assertThat(read.only(Identity.StatedPlace.class).place()).isEqualTo(Place.of("US", "OH", "Columbus"));
        assertThat(read.only(Contact.Referee.class).name()).isEqualTo("Sam Ode");
        assertThat(read.all(Profile.Link.class))
                .extracting(Profile.Link::url)
                .containsExactly("https://dana.example", "https://github.com/dana-codes", "X/danap");
    }

    @Test
    void runningText_joinsSummariesAndHighlights() {
        assertThat(Given.as(source(), RESUME, Given.fixture(RESUME))
                        .only(Resume.Text.class)
                        .words())
                .isEqualTo(
                        "Ships \"parcels\".\nTracking.\nWrote the tracker.\nRetired the fax.\nSoup.\nA loom.\nWeaves.");
    }

    @Test
    void resumeWithoutADate_isUndated_andNobodysResume_isRefused() {
        assertThat(Given.as(source(), "r", "{\"basics\":{\"name\":\"Dana\"},\"work\":[]}")
                        .only(Identity.LegalName.class)
                        .at())
                .isEqualTo(Provenance.UNDATED);
        assertThat(Given.as(source(), "r", "{\"basics\":{},\"work\":[]}")
                        .onlyRefusal()
                        .reason())
                .contains("whose résumé");
    }
}
