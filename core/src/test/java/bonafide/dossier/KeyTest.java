package bonafide.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.PostalAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One key for one thing, however vendors write it. */
final class KeyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL | dana@example.com | Dana@Example.COM",
                "EMAIL | dana@example.com | ' dana@example.com. '",
                "EMAIL | dana@example.com | Dana Reyes <dana@example.com>",
                "EMAIL | dana@example.com | mailto:dana@example.com",
                "EMAIL | dana@example.com | dana+jobs@example.com",
                "EMAIL | danareyes@gmail.com | Dana.Reyes@googlemail.com",
                "USER_NAME | dana | DANA",
                "PHONE | +15125550142 | (512) 555-0142",
                "PHONE | +15125550142 | +1 512-555-0142",
                "PHONE | +15125550142 | 1.512.555.0142 ext. 7",
                "DEVICE_SERIAL | c02xk0aajg5h | C02XK0AAJG5H",
                "NAME | zoe muller | ZOË  Müller",
                "NAME | dana o brien 3 | ' Dana  O''Brien (3).'",
                "NAME | dana o brien 3 | ' Dána  O''Brien (3).'",
                "NAME | '' | ' -- '",
                "HANDLE | github/dana | GitHub/Dana"
            })
    void spellingsOfOneThing_areOneKey(KeyKind kind, String canonical, String written) {
        assertThat(Key.of(kind, written)).isEqualTo(new Key(kind, canonical));
        assertThat(Key.of(kind, canonical)).isEqualTo(new Key(kind, canonical));
    }

    @Test
    void addressesThatDiffer_areTwoKeys() {
        assertThat(Key.of(KeyKind.EMAIL, "dana.reyes@example.com"))
                .isNotEqualTo(Key.of(KeyKind.EMAIL, "danareyes@example.com"));
        assertThat(Key.of(KeyKind.PHONE, "+44 20 7946 0142")).isNotEqualTo(Key.of(KeyKind.PHONE, "020 7946 0142"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 Elm St, New York, NY, US | 9 Elm Street, New York City, New York, United States",
                "9 Elm St, St Paul, MN, USA | 9 Elm St., Saint Paul, Minnesota, US",
                "9 Elm St, Ft Worth, TX, US | 9 ELM STREET, FORT WORTH, TEXAS, US",
                "9 Elm St, Montréal, QC, CA | 9 Elm St, Montreal, Québec, Canada",
                "9 Elm St, Mount Vernon, OH, US | 9 Elm St, Mt. Vernon, Ohio, US"
            })
    void houseInACityOfTwoSpellings_isOneHouse(String one, String other) {
        PostalAddress house = PostalAddress.parse(one).orElseThrow();
        assertThat(house.sameHouse(PostalAddress.parse(other).orElseThrow())).isTrue();
    }
}
