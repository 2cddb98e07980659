package bonafide.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContactValuesTest {
    @ParameterizedTest
    @CsvSource({
        "Dana.Reyes+jobs@GMAIL.com, danareyes@gmail.com",
        "dana.reyes+jobs@example.com, dana.reyes@example.com",
        "Dana Reyes <dana@example.org>, dana@example.org",
    })
    void variantsOfAnAddress_leadToOneMailbox(String written, String mailbox) {
        assertThat(EmailAddress.parse(written).map(EmailAddress::mailbox)).contains(mailbox);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana", "@example.com", "dana@", "dana@example", "da na@example.com", "dana@example..com"})
    void noAddress_isRefused(String written) {
        assertThat(EmailAddress.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "(202) 555-0143, +12025550143",
        "+1 202.555.0143, +12025550143",
        "1-202-555-0143, +12025550143",
        "202-555-0143 ext. 12, +12025550143",
        "0044 20 7946 0958, +442079460958",
    })
    void numberPunctuatedInAnyWay_isOneNumber(String written, String canonical) {
        assertThat(PhoneNumber.parse(written).map(PhoneNumber::value)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "call me", "12345678901234567890"})
    void noNumber_isRefused(String written) {
        assertThat(PhoneNumber.parse(written)).isEmpty();
    }

    @Test
    void partialDates_coverTheDaysTheyMayMean() {
        PartialDate february = PartialDate.parse("2024-02").orElseThrow();
        assertThat(february.earliest()).hasToString("2024-02-01");
        assertThat(february.latest()).hasToString("2024-02-29");
        assertThat(february).hasToString("2024-02");
        assertThat(PartialDate.parse("2023-02-30")).isEmpty();
        assertThat(PartialDate.parse("2023-13")).isEmpty();
        assertThat(PartialDate.parse("0987")).map(PartialDate::toString).contains("0987");
    }

    @Test
    void places_areReadByNameAndByCode() {
        assertThat(Place.parse("United States/Ohio/Columbus")).contains(Place.of("US", "OH", "Columbus"));
        assertThat(Place.parse("US/OH@39.96,-83.0").orElseThrow().coordinates())
                .contains(new Coordinates(39.96, -83.0));
        assertThat(Place.parse("Atlantis")).isEmpty();
        assertThat(Place.parse("US@95,0")).isEmpty();
    }

    @Test
    void unknownPartsOfPlaces_neverDiffer() {
        Place ohio = Place.of("US", "OH", "");
        assertThat(ohio.otherRegion(Place.country("US"))).isFalse();
        assertThat(ohio.otherRegion(Place.of("US", "TX", ""))).isTrue();
        assertThat(ohio.otherCountry(Place.country(""))).isFalse();
        assertThat(ohio.otherCountry(Place.country("PL"))).isTrue();
    }

    @Test
    void distance_isAlongTheGreatCircle() {
        Place london = Place.parse("GB//London@51.5074,-0.1278").orElseThrow();
        Place paris = Place.parse("FR//Paris@48.8566,2.3522").orElseThrow();
        assertThat(london.kilometresTo(paris).orElseThrow()).isBetween(342.0, 345.0);
        assertThat(london.kilometresTo(Place.country("FR"))).isEmpty();
    }
}
