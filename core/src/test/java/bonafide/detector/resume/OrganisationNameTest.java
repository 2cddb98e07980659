package bonafide.detector.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationNameTest {
    @ParameterizedTest
    @CsvSource({
        "'Harbor Labs, Inc.', HARBOR LABS LLC",
        "Harbor Labs (acquired by Corvid), Harbor Labs",
        "IBM, International Business Machines",
        "Harbor, Harbor Cloud Services",
        "Corvid Sytems, Corvid Systems",
        "Müller & Söhne GmbH, Muller and Sohne"
    })
    void formsOfOneEmployer_agree(String one, String other) {
        assertThat(OrganisationName.of(one).couldBe(OrganisationName.of(other))).isTrue();
        assertThat(OrganisationName.of(other).couldBe(OrganisationName.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Harbor Labs, Corvid Systems", "Harbor Labs, Meadow Labs", "HL, Corvid Systems"})
    void twoEmployers_differ(String one, String other) {
        assertThat(OrganisationName.of(one).couldBe(OrganisationName.of(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "MIT, Massachusetts Institute of Technology",
        "'University of Lakeside, Northern Campus', Lakeside University",
        "Univ. of Lakeside, Lakeside College"
    })
    void formsOfOneSchool_agree(String one, String other) {
        assertThat(OrganisationName.of(one).couldBeSchool(OrganisationName.of(other)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Lakeside University, Northern University", "National College of Arts, National Institute of Ports"})
    void twoSchools_differ(String one, String other) {
        assertThat(OrganisationName.of(one).couldBeSchool(OrganisationName.of(other)))
                .isFalse();
    }
}
