package bonafide.detector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Dana Whitfield, WHITFIELD DANA",
        "Dana R. Whitfield, Dana Whitfield",
        "D. Whitfield, Dana Whitfield",
        "Zoë Müller, Zoe Muller",
        "Łukasz Sørensen, Lukasz Sorensen",
        "Min-jun Park, Minjun Park",
        "Bob Harlan, Robert Harlan",
        "Alexandra Petrova, Aleksandra Petrova",
        "Dr. Dana Whitfield PhD, Dana Whitfield",
        "Dana O'Brien, Dana OBrien",
        "Dana Whitfield and Lee Whitfield, Dana Whitfield",
        "Dana van der Berg, Dana Berg",
        "'Reyes, Dana', Dana Reyes",
        "Dana Reyes-Kowalski, Dana Kowalski",
        "Kim Ji-woo, Jiwoo Kim",
        "Yi Sun-hee, Sunhee Lee",
        "Mohammed Al-Sayed, Muhammad Elsayed",
        "Дана Рейес, Dana Reyes",
        "Dana Reyes (she/her), Dana Reyes",
        "박민준, Minjun Park",
        "'', Dana Whitfield"
    })
    void formsOfOneName_agree(String one, String other) {
        assertThat(PersonName.agree(one, other)).isTrue();
        assertThat(PersonName.agree(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Dana Whitfield, Lee Harlan",
        "Dana Whitfield, Lee Whitfield",
        "D. W., Dana Whitfield",
        "Maria Lopez, Juan Lopez",
        "Kim Ji-woo, Kim Min-ho",
        "Dana Reyes, Diana Reyes",
        "Acme Payments LLC, Dana Whitfield"
    })
    void namesOfTwoPeople_differ(String one, String other) {
        assertThat(PersonName.agree(one, other)).isFalse();
        assertThat(PersonName.agree(other, one)).isFalse();
    }
}
