package bonafide.source.onepassword;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.observation.SignIn;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnePasswordSignInsTest extends SourceContract {
    private static final String LINES = "onepassword/sign-ins.jsonl";

    @Override
    protected Source source() {
        return new OnePasswordSignIns();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(LINES, "onepassword/answer.json");
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.equals(LINES) ? Layout.JSON_LINES : Layout.JSON_LIST;
    }

    @Test
    void attempts_haveAddressPlaceAndOutcome() {
        Given.Read read = Given.as(source(), LINES, Given.fixture(LINES));
        List<SignIn.SignedIn> signIns = read.all(SignIn.SignedIn.class);

        assertThat(signIns.getFirst().account()).isEqualTo("dana@example.com");
        assertThat(signIns.getFirst().address()).isEqualTo(IpAddress.parse("203.0.113.7"));
        assertThat(signIns.getFirst().place()).isEqualTo(Place.parse("US/OH/Columbus@39.96,-83.0"));
        assertThat(signIns.getFirst().session()).contains("S1");
        assertThat(signIns.get(1).place())
                .as("older answers have a country only")
                .isEqualTo(Place.parse("US"));
        assertThat(signIns)
                .extracting(SignIn.SignedIn::outcome)
                .containsExactly(SignIn.Outcome.SUCCESS, SignIn.Outcome.FAILURE, SignIn.Outcome.FAILURE);
        assertThat(Given.unknown(read)).containsOnly(Map.entry("modern_version_required", 1L));
    }
}
