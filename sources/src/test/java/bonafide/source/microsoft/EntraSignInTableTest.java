package bonafide.source.microsoft;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Place;
import bonafide.observation.SignIn;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntraSignInTableTest extends SourceContract {
    private static final String TABLE = "microsoft/entra-sign-ins.csv";

    @Override
    protected Source source() {
        return new EntraSignInTable();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(TABLE);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.ROWS;
    }

    @Test
    void rows_areSignIns_inUtc_whetherTheySayItOrNot() {
        Given.Read read = Given.as(source(), TABLE, Given.fixture(TABLE));
        List<SignIn.SignedIn> signIns = read.all(SignIn.SignedIn.class);

        assertThat(signIns)
                .extracting(SignIn.SignedIn::outcome)
                .containsExactly(SignIn.Outcome.SUCCESS, SignIn.Outcome.CHALLENGE, SignIn.Outcome.FAILURE);
        assertThat(signIns.getFirst().place()).isEqualTo(Place.parse("US/OH/Columbus"));
        assertThat(signIns.getFirst().managed()).contains(true);
        assertThat(signIns.getFirst().session()).contains("sess-1");
        assertThat(signIns.get(1).at()).isEqualTo(Instant.parse("2026-03-14T08:27:10Z"));
        assertThat(signIns.get(1).place()).isEmpty();
        assertThat(signIns.get(1).managed()).isEmpty();
        assertThat(Given.unknown(read)).containsOnly(Map.entry("sign-in (no person)", 1L));
    }

    @Test
    void tableOfNonInteractiveSignIns_byItsName_hasNoAddressOfAServersProgram() {
        Given.Read read = Given.as(source(), "x/NonInteractiveSignIns_2026.csv", Given.fixture(TABLE));

        assertThat(read.only(SignIn.SessionUsed.class).address()).isEmpty();
        assertThat(read.all(SignIn.SignedIn.class))
                .allMatch(signIn -> signIn.address().isEmpty());
    }
}
