package bonafide.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource({
        "https://GitHub.com/Dana-Codes, github/dana-codes",
        "github.com/dana-codes/parcels?tab=x, github/dana-codes",
        "https://www.linkedin.com/in/dana-1/, linkedin/dana-1"
    })
    void pageOfAKnownSite_namesItsHandle(String url, String handle) {
        assertThat(Links.handle(url)).contains(handle);
    }

    @Test
    void otherPages_nameNone() {
        assertThat(Links.handle("https://github.com/")).isEmpty();
        assertThat(Links.handle("https://dana.example/github.com/x")).isEmpty();
    }

    @Test
    void domain_isBare() {
        assertThat(Links.domain("HTTPS://www.Kestrel.example:8443/about")).contains("kestrel.example");
        assertThat(Links.domain("dana@example.com")).isEmpty();
        assertThat(Links.domain("localhost")).isEmpty();
    }
}
