package bonafide.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PostalAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1208 Linden Avenue, Apt. 4, Columbus, OH 43206, US | 1208 LINDEN AVE #4, columbus, Ohio 43206-1122",
                "12 North Oak Street, Nashville, TN 37211 | 12 N. Oak St., Nashville, Tennessee 37211, United States",
                "7 King Rd Unit B, Columbus, OH 43206 | 7 King Road, Unit B, Columbus, OH 43206, USA",
            })
    void oneDoorWrittenTwoWays_isOneDoor(String one, String other) {
        assertThat(parse(one).sameDoor(parse(other))).isTrue();
        assertThat(parse(one).doorKey()).isEqualTo(parse(other).doorKey());
    }

    @Test
    void otherUnit_isTheSameHouseButNotTheSameDoor() {
        PostalAddress four = parse("1208 Linden Ave Apt 4, Columbus, OH 43206, US");
        PostalAddress five = parse("1208 Linden Ave Apt 5, Columbus, OH 43206, US");
        assertThat(four.sameHouse(five)).isTrue();
        assertThat(four.sameDoor(five)).isFalse();
    }

    @Test
    void otherStreetInOneTown_isAnotherHouse() {
        assertThat(parse("12 Oak St, Columbus, OH 43206, US").sameHouse(parse("14 Oak St, Columbus, OH 43206, US")))
                .isFalse();
    }

    @Test
    void parts_areTakenApart() {
        PostalAddress address = parse("4410 Pine Ave Suite 210, Nashville, TN 37211-0001, US");
        assertThat(address.street()).isEqualTo("4410 PINE AVE");
        assertThat(address.unit()).isEqualTo("210");
        assertThat(address.city()).isEqualTo("NASHVILLE");
        assertThat(address.place()).isEqualTo(Place.of("US", "TN", "Nashville"));
        assertThat(address.postcode()).isEqualTo("37211");
    }

    @Test
    void stateWithoutCountry_isInTheUnitedStates() {
        assertThat(parse("12 Oak St, Columbus, OH 43206").country()).isEqualTo("US");
    }

    @Test
    void canadianPostcode_isTakenFromTheProvince() {
        PostalAddress address = parse("80 Rue Duluth E, Montréal, QC h2w 1g8, CA");
        assertThat(address.postcode()).isEqualTo("H2W1G8");
        assertThat(address.place()).isEqualTo(Place.of("CA", "QC", "Montréal"));
    }

    @Test
    void blank_isRefused() {
        assertThat(PostalAddress.parse("   ")).isEmpty();
    }

    private static PostalAddress parse(String text) {
        return PostalAddress.parse(text).orElseThrow();
    }
}
