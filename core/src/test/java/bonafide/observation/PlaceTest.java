package bonafide.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One place however vendors write it, and never two where it may be one. */
final class PlaceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US | us | USA | usa | United States | United States of America | U.S.A. | the United States",
                "GB | GBR | UK | United Kingdom | Great Britain | England | Scotland | U.K.",
                "KR | KOR | South Korea | Republic of Korea | Korea, Republic of | Korea (Republic of) | Korea, South | kr",
                "CN | CHN | China | PRC | People's Republic of China | Mainland China | cn | china",
                "RU | RUS | Russia | Russian Federation | russian federation | ru | rus | RUSSIA",
                "CZ | CZE | Czechia | Czech Republic | cz | cze | CZECHIA | czech republic",
                "TR | TUR | Turkey | Türkiye | Turkiye | tr | tur | TURKEY",
                "CI | CIV | Ivory Coast | Côte d'Ivoire | Cote d’Ivoire | ci | civ | Cote d'Ivoire",
                "LA | LAO | Laos | Lao People's Democratic Republic | la | lao | laos | LAOS",
                "HK | HKG | Hong Kong | Hong Kong SAR China | hk | hkg | hong kong | HONG KONG"
            })
    void country_isOneCode(
            String code, String one, String two, String three, String four, String five, String six, String seven) {
        for (String written : new String[] {code, one, two, three, four, five, six, seven}) {
            assertThat(Place.country(written).country()).as(written).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US | OH | oh | Ohio | US-OH | OHIO",
                "US | DC | dc | District of Columbia | Washington, D.C. | US-DC",
                "CA | QC | Quebec | Québec | CA-QC | QUEBEC",
                "DE | Bavaria | BY | Bayern | DE-BY | bavaria",
                "PL | Mazovia | Mazowieckie | 14 | Masovian Voivodeship | PL-14",
                "PL | Lesser Poland | Małopolskie | Malopolskie | MA | Lesser Poland Voivodeship",
                "FR | Île-de-France | Ile-de-France | IDF | FR-IDF | ILE DE FRANCE",
                "GB | England | ENG | GB-ENG | england | Eng",
                "CN | Liaoning | Liaoning Sheng | LN | CN-LN | Liaoning Province",
                "IN | Karnataka | KA | IN-KA | KARNATAKA | karnataka",
                "BR | São Paulo | Sao Paulo | SP | BR-SP | SÃO PAULO",
                "UA | Kharkiv | Kharkiv Oblast | Kharkov | 63 | UA-63",
                "AU | New South Wales | NSW | AU-NSW | nsw | New south wales"
            })
    void region_isOneName(String country, String region, String one, String two, String three, String four) {
        for (String written : new String[] {region, one, two, three, four}) {
            assertThat(Place.of(country, written, "").region()).as(written).isEqualTo(region);
        }
    }

    @Test
    void regionsThatAreKnown_differ() {
        assertThat(Place.of("US", "Ohio", "").otherRegion(Place.of("USA", "TX", "")))
                .isTrue();
        assertThat(Place.of("DE", "BY", "").otherRegion(Place.of("Germany", "Hessen", "")))
                .isTrue();
        assertThat(Place.of("GB", "Scotland", "").otherRegion(Place.of("GB", "ENG", "")))
                .isTrue();
    }

    @Test
    void regionsThatMayBeTwoSpellingsOfOne_differNot() {
        assertThat(Place.of("JP", "Tokyo", "").otherRegion(Place.of("JP", "13", "")))
                .isFalse();
        assertThat(Place.of("GB", "Greater London", "").otherRegion(Place.of("GB", "ENG", "")))
                .isFalse();
        assertThat(Place.of("US", "Unknown", "").otherRegion(Place.of("US", "OH", "")))
                .isFalse();
        assertThat(Place.of("US", "N/A", "").otherRegion(Place.of("US", "OH", "")))
                .isFalse();
    }

    @Test
    void everyCountryOfIso_isReadByBothCodesAndItsName() {
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            assertThat(Place.country(code).country()).isEqualTo(code);
            assertThat(Place.country(country.getISO3Country()).country()).isEqualTo(code);
            assertThat(Place.country(country.getDisplayCountry(Locale.ENGLISH)).country())
                    .isEqualTo(code);
        }
    }

    @Test
    void wordsThatNameNoCountry_areNone() {
        for (String written : new String[] {"", "-", "N/A", "Unknown", "XX", "Earth", "null"}) {
            assertThat(Place.country(written).country()).as(written).isEmpty();
        }
    }
}
