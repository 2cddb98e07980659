package bonafide.source.googleworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.observation.SignIn;
import bonafide.observation.SignIn.Outcome;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoogleWorkspaceActivitiesTest extends SourceContract {
    private static final String PAGE = "googleworkspace/page.json";
    private static final String LINES = "googleworkspace/activities.jsonl";

    @Override
    protected Source source() {
        return new GoogleWorkspaceActivities();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(PAGE, LINES);
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.equals(LINES) ? Layout.JSON_LINES : Layout.JSON_LIST;
    }

    @Test
    void login_isASignInOfTheMailAddress_withTheStateWhereItIsAmerican() {
        Given.Read read = Given.as(source(), PAGE, Given.fixture(PAGE));
        SignIn.SignedIn signIn = read.all(SignIn.SignedIn.class).getFirst();

        assertThat(signIn.at()).isEqualTo(Instant.parse("2026-03-14T08:26:53.120Z"));
        assertThat(signIn.account()).isEqualTo("dana@example.com");
        assertThat(signIn.outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(signIn.address()).isEqualTo(IpAddress.parse("203.0.113.7"));
        assertThat(signIn.place()).isEqualTo(Place.parse("US/OH"));
        assertThat(read.statements().getFirst().about())
                .containsExactly(
                        new Key(KeyKind.USER_NAME, "dana@example.com"), new Key(KeyKind.EMAIL, "dana@example.com"));
    }

    @Test
    void challengesAndFailures_keepHowTheyEnded() {
        List<SignIn.SignedIn> signIns =
                Given.as(source(), PAGE, Given.fixture(PAGE)).all(SignIn.SignedIn.class);

        assertThat(signIns)
                .extracting(SignIn.SignedIn::outcome)
                .containsExactly(Outcome.SUCCESS, Outcome.CHALLENGE, Outcome.FAILURE, Outcome.CHALLENGE);
    }

    @Test
    void codeOfASubdivisionElsewhere_isNotTakenForTheRegionsName() {
        SignIn.SignedIn abroad = Given.as(source(), PAGE, Given.fixture(PAGE))
                .all(SignIn.SignedIn.class)
                .get(2);

        assertThat(abroad.place()).isEqualTo(Place.parse("DE"));
    }

    @Test
    void whatIsNotRead_isCounted() {
        Given.Read read = Given.as(source(), PAGE, Given.fixture(PAGE));

        assertThat(read.report().unknownTypes())
                .containsOnly(
                        Map.entry("login logout", 1L),
                        Map.entry("admin CREATE_USER", 1L),
                        Map.entry("user_accounts 2sv_enroll", 1L),
                        Map.entry("login login_success (no account)", 1L));
    }

    @Test
    void activityWithoutTimeOrApplication_isRefused() {
        String untimed = "{\"id\":{\"applicationName\":\"login\"},\"events\":[]}";

        assertThat(Given.as(source(), "f", untimed).onlyRefusal().reason()).isEqualTo("has no id.time");
        assertThat(Given.as(source(), "f", "{\"id\":{}}").onlyRefusal().reason())
                .contains("no id.applicationName");
    }
}
