package bonafide.detector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareDomainTest {
    @ParameterizedTest
    @CsvSource({
        "example.com, example.com",
        "HTTPS://www.Example.com/jobs?id=1, example.com",
        "www.example.com:8080, example.com",
        "ftp://example.com#top, example.com",
        "wwwexample.com, wwwexample.com"
    })
    void writtenDomain_losesWhatIsAroundIt(String written, String bare) {
        assertThat(BareDomain.of(written)).isEqualTo(bare);
    }
}
